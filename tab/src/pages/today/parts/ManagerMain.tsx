import { makeStyles, tokens } from '@fluentui/react-components';
import type { ManagerSection } from '@review-desk/core/api';
import { DueGroup } from '../../../components/DueRow/DueGroup.js';
import { EmptyState } from '../../../components/EmptyState/EmptyState.js';
import { PageLink } from '../../../components/PageLink.js';
import { PersonName } from '../../../components/PersonName/PersonName.js';
import { ReadingText, StateText } from '../../../components/StateText/StateText.js';
import { Surface } from '../../../components/Surface/Surface.js';
import { managerText as text } from '../../../text/managerText.js';
import { shortDate } from '../../../text/dates.js';
import { OfficerWeeks } from './OfficerWeeks.js';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    padding: `9px ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  late: {
    display: 'grid',
    gridTemplateColumns: '104px minmax(0, 1fr) 150px',
    columnGap: tokens.spacingHorizontalM,
    padding: '7px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    '@media (max-width: 719px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  date: { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
  under: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
});

const SHOWN = 6;

/** What only the service manager can do comes first; then what will be late, and whose. */
export const ManagerMain = ({ manager }: { manager: ManagerSection }) => {
  const styles = useStyles();
  const quiet = manager.reasonsOwed.length + manager.talksOwed.length + manager.unallocated + manager.restrictedMatters === 0 && manager.tellingStarted;
  const late = [...manager.willBeLate].sort((a, b) => (a.limit < b.limit ? -1 : 1));
  return (
    <>
      <Surface flush>
        <DueGroup title={text.needsYou} rows={manager.reasonsOwed}>
          {quiet ? <EmptyState words={text.nothingNeedsYou} /> : null}
        </DueGroup>
        {manager.talksOwed.map(({ dispute, officer, reading }) => (
          <div key={dispute} className={styles.line}>
            <span>
              <StateText look="needsYou">{text.talkOwed(officer.name)}</StateText>
              {reading ? <ReadingText reading={reading} /> : null}
            </span>
            <PageLink to={`/disputes/${dispute}`}>{dispute}</PageLink>
          </div>
        ))}
        {manager.tellingStarted ? null : (
          <div className={styles.line}>
            <StateText look="needsYou">{text.notTelling}</StateText>
            <PageLink to="/settings/start">{text.startTelling}</PageLink>
          </div>
        )}
        {manager.unallocated > 0 ? (
          <div className={styles.line}>
            <StateText look="needsYou">{text.unallocated(manager.unallocated)}</StateText>
            <PageLink to="/households?officer=none">{text.allocate}</PageLink>
          </div>
        ) : null}
        {manager.restrictedMatters > 0 ? (
          <div className={styles.line}>
            <StateText look="held">{text.restricted(manager.restrictedMatters)}</StateText>
          </div>
        ) : null}
      </Surface>
      <Surface title={text.willBeLate} aside={manager.willBeLate.length > 0 ? text.lateCount(manager.willBeLate.length) : null}>
        {manager.willBeLate.length === 0 ? <div>{text.noneLate}</div> : null}
        <ul className={styles.list}>
          {late.slice(0, SHOWN).map((row) => (
            <li key={row.review} className={styles.late}>
              <span className={styles.date}>{shortDate(row.limit)}</span>
              <span>
                <PageLink to={`/reviews/${row.review}`}>{row.household}</PageLink> {row.town}
                <span className={styles.under}>{row.why}</span>
              </span>
              <PersonName person={row.officer} nobody={text.noOfficer} />
            </li>
          ))}
        </ul>
        {manager.willBeLate.length > SHOWN ? <PageLink to="/reviews?view=late">{text.seeLate}</PageLink> : null}
      </Surface>
      {manager.officers.length > 0 ? <OfficerWeeks officers={manager.officers} /> : null}
    </>
  );
};
