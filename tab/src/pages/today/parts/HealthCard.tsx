import { makeStyles, tokens } from '@fluentui/react-components';
import type { AnswerOf } from '@review-desk/core/api';
import { Surface } from '../../../components/Surface/Surface.js';
import { StateText, type StateLook } from '../../../components/StateText/StateText.js';
import { todayText } from '../../../text/todayText.js';

type Line = AnswerOf<'connections'>['lines'][number];

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  line: {
    display: 'grid',
    gridTemplateColumns: '200px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    padding: `9px ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    '@media (max-width: 719px)': { gridTemplateColumns: 'minmax(0, 1fr)', padding: `9px ${tokens.spacingHorizontalM}` },
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  who: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

const looks: Record<Line['state'], StateLook> = { ok: 'done', problem: 'missing', unknown: 'onTime' };

/** Health of the connections for the Microsoft 365 administrator: no case content. Settings shows the same lines. */
export const HealthCard = ({ lines }: { lines: readonly Line[] }) => {
  const styles = useStyles();
  return (
    <Surface title={todayText.health} flush>
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line.name} className={styles.line}>
            <span className={styles.name}>{line.name}</span>
            <span>
              <StateText look={looks[line.state]}>{line.detail}</StateText>
              {line.whoCanMend ? <span className={styles.who}>{todayText.whoCanMend(line.whoCanMend)}</span> : null}
            </span>
          </li>
        ))}
      </ul>
    </Surface>
  );
};
