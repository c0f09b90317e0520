import { makeStyles, tokens } from '@fluentui/react-components';
import type { AlertPage } from '@review-desk/core/api';
import { EmptyState } from '../EmptyState/EmptyState.js';
import { PersonName } from '../PersonName/PersonName.js';
import { Surface } from '../Surface/Surface.js';
import { alertText as text } from '../../text/alertsText.js';
import { londonDateOf, shortDate, timeOf } from '../../text/dates.js';
import { toldText } from '../../text/toldText.js';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { padding: `8px ${tokens.spacingHorizontalL}`, borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  under: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** Who was told of what, through what, and what that channel could prove. */
export const ToldCard = ({ told }: { told: AlertPage['told'] }) => {
  const styles = useStyles();
  return (
    <Surface title={text.told} flush>
      {told.length === 0 ? <EmptyState words={text.noTold} /> : null}
      <ul className={styles.list}>
        {told.map((line, at) => (
          <li key={`${line.who?.id ?? line.post} ${line.what} ${at}`} className={styles.item}>
            <PersonName person={line.who} nobody={text.nobodyHolds(line.postLabel)} />
            {line.standsInFor ? ` ${text.standsInFor(line.standsInFor.name)}` : ''}
            <span className={styles.under}>{`${toldText(line.what)}. ${line.state}${line.at ? `, ${shortDate(londonDateOf(line.at))}, ${timeOf(line.at)}` : ''}`}</span>
          </li>
        ))}
      </ul>
    </Surface>
  );
};
