import { makeStyles, tokens } from '@fluentui/react-components';
import type { BoardCard } from '@review-desk/core/api';
import { useMe } from '../../app/MeContext.js';
import { alertsText as text } from '../../text/alertsText.js';
import { shortDate } from '../../text/dates.js';
import { PageLink } from '../PageLink.js';
import { ReadingText, StateText } from '../StateText/StateText.js';

const useStyles = makeStyles({
  card: { display: 'grid', rowGap: tokens.spacingVerticalXXS, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, borderTop: `1px solid ${tokens.colorNeutralStroke3}`, minWidth: 0 },
  head: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS, alignItems: 'baseline' },
  link: { fontWeight: tokens.fontWeightSemibold },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  next: { fontSize: tokens.fontSizeBase200 },
});

const pathOf = ({ kind, id }: BoardCard): string => (kind === 'dispute' ? `/disputes/${id}` : kind === 'good practice' ? `/thanks/${id}` : `/alerts/${id}`);

/** One alert, dispute or thanks: what it is, about whom, what comes next and by when. */
export const PracticeCardRow = ({ card }: { card: BoardCard }) => {
  const styles = useStyles();
  const { next } = card;
  const me = useMe()?.person.id;
  return (
    <li className={styles.card}>
      <span className={styles.head}>
        <PageLink to={pathOf(card)} className={styles.link}>{`${text.kinds[card.kind]} ${card.reference}`}</PageLink>
        {card.restricted ? <span className={styles.small}>{text.restricted}</span> : null}
      </span>
      <span className={styles.small}>
        {[card.household ? `${card.household.familyName}, ${card.household.town}` : null, ...card.categories.map((each) => each.label)].filter((each) => each !== null).join(' · ')}
      </span>
      <span className={styles.next}>
        {next.what}
        {next.due ? `, ${shortDate(next.due)}` : ''}
      </span>
      {next.reading ? <ReadingText reading={next.reading} /> : null}
      {next.who ? next.who.id === me && card.stage !== null ? <StateText look="needsYou">{text.forYou}</StateText> : <StateText look="waiting">{text.waitingFor(next.who.name)}</StateText> : null}
    </li>
  );
};
