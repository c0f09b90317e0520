import type { ReactNode } from 'react';
import { ArrowUpload16Regular } from '@fluentui/react-icons/svg/arrow-upload';
import { CalendarCheckmark16Regular } from '@fluentui/react-icons/svg/calendar-checkmark';
import { CheckmarkCircle16Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { Edit16Regular } from '@fluentui/react-icons/svg/edit';
import { Home16Regular } from '@fluentui/react-icons/svg/home';
import { LockClosed16Regular } from '@fluentui/react-icons/svg/lock-closed';
import type { HouseholdPage } from '@review-desk/core/api';
import { EmptyState } from '../../../components/EmptyState/EmptyState.js';
import { Surface } from '../../../components/Surface/Surface.js';
import { shortDate } from '../../../text/dates.js';
import { householdText as text } from '../../../text/householdText.js';
import { useHouseholdStyles } from '../HouseholdPage.styles.js';

type Entry = HouseholdPage['timeline'][number];

const icons: Record<Entry['kind'], ReactNode> = {
  approval: <CheckmarkCircle16Regular />,
  placement: <Home16Regular />,
  check: <CheckmarkCircle16Regular />,
  review: <CalendarCheckmark16Regular />,
  meeting: <CalendarCheckmark16Regular />,
  change: <Edit16Regular />,
  import: <ArrowUpload16Regular />,
  hold: <LockClosed16Regular />,
};

/** What has happened here, the latest first. */
export const TimelineCard = ({ entries }: { entries: readonly Entry[] }) => {
  const styles = useHouseholdStyles();
  return (
    <Surface title={text.timeline}>
      {entries.length === 0 ? <EmptyState words={text.noTimeline} /> : null}
      <ol className={styles.timeline}>
        {entries.map((entry, index) => (
          <li key={`${entry.on} ${entry.kind} ${entry.title} ${index}`} className={styles.entry}>
            {index < entries.length - 1 ? <span className={styles.line} aria-hidden /> : null}
            <span className={styles.dot} aria-hidden>
              {icons[entry.kind]}
            </span>
            <div>
              <span className={styles.under}>{shortDate(entry.on)}</span>
              <strong>{entry.title}</strong>
              <span className={styles.under}>{entry.detail}</span>
            </div>
          </li>
        ))}
      </ol>
    </Surface>
  );
};
