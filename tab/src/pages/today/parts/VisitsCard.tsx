import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { TodayPage, Visit } from '@review-desk/core/api';
import { PageLink } from '../../../components/PageLink.js';
import { StateText } from '../../../components/StateText/StateText.js';
import { longDate } from '../../../text/dates.js';
import { timeSpan } from '../../../text/times.js';
import { reviewName } from '../../../text/reviewNames.js';
import { todayText } from '../../../text/todayText.js';
import { Surface } from '../../../components/Surface/Surface.js';

export const VISITS_ID = 'visits';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  visit: {
    display: 'grid',
    rowGap: '2px',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
    ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, paddingTop: tokens.spacingVerticalM },
    '@media (max-width: 719px)': { paddingLeft: tokens.spacingHorizontalM, paddingRight: tokens.spacingHorizontalM },
  },
  line: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', gap: tokens.spacingHorizontalS },
  time: { fontWeight: tokens.fontWeightSemibold },
  under: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

type Visits = NonNullable<TodayPage['visits']>;

/** Today's meetings with what is missing for each, and the next day that has any. */
export const VisitsCard = ({ visits }: { visits: Visits }) => {
  const styles = useStyles();
  return (
    <div id={VISITS_ID} tabIndex={-1}>
      <Surface title={todayText.visits} flush>
        <ul className={styles.list}>
          {visits.today.length === 0 ? <li className={styles.visit}>{visits.closed ? todayText.calendarClosed : todayText.noVisits}</li> : null}
          {visits.today.map((visit) => (
            <VisitLine key={visit.review} visit={visit} />
          ))}
          {visits.next ? (
            <li className={styles.visit}>
              <span className={styles.time}>{longDate(visits.next.day)}</span>
              <span className={styles.under}>{todayText.nextVisits(visits.next.count, visits.next.from, visits.next.missing)}</span>
            </li>
          ) : null}
        </ul>
      </Surface>
    </div>
  );
};

const VisitLine = ({ visit }: { visit: Visit }) => {
  const styles = useStyles();
  const ready = visit.missing.length === 0;
  return (
    <li className={styles.visit}>
      <span className={styles.line}>
        <span className={styles.time}>{timeSpan(visit.start, visit.end)}</span>
        <Badge appearance="tint" shape="rounded" size="large" color={ready ? 'success' : 'severe'} icon={ready ? <CheckmarkCircle16Filled /> : <Warning16Filled />}>
          {ready ? todayText.ready : todayText.missing(visit.missing.length)}
        </Badge>
      </span>
      <PageLink to={`/reviews/${visit.review}`}>
        {visit.household} {visit.familyName}
      </PageLink>
      <span className={styles.under}>
        {reviewName(visit.kind)} · {visit.town}
      </span>
      {visit.missing.map((thing) => (
        <StateText key={thing.what} look={thing.late ? 'missing' : 'waiting'}>
          {thing.what}
        </StateText>
      ))}
    </li>
  );
};
