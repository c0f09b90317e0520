import { Fragment } from 'react';
import type { PracticeBoard } from '@review-desk/core/api';
import { Surface } from '../../../components/Surface/Surface.js';
import { alertsText as text } from '../../../text/alertsText.js';
import { useAlertsStyles } from '../AlertsPage.styles.js';

/** The quarter's alerts by category: each bar has its label and its figure, so that none is read by length or colour alone. */
export const CategoryBars = ({ counts }: { counts: PracticeBoard['byCategory'] }) => {
  const styles = useAlertsStyles();
  const most = Math.max(...counts.map((each) => each.count));
  return (
    <Surface title={text.byCategory}>
      <dl className={styles.bars}>
        {counts.map(({ code, label, count }) => (
          <Fragment key={code}>
            <dt className={styles.label}>{label}</dt>
            <dd className={styles.track} aria-hidden>
              <span className={styles.bar} style={{ width: `${Math.round((count / most) * 100)}%` }} />
            </dd>
            <dd className={styles.count}>{count}</dd>
          </Fragment>
        ))}
      </dl>
    </Surface>
  );
};
