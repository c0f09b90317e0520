import { lazy, Suspense } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { PracticeBoard } from '@review-desk/core/api';
import { LoadingRows } from '../../../components/LoadingRows/LoadingRows.js';
import { Surface } from '../../../components/Surface/Surface.js';
import { alertsText, figuresText as text } from '../../../text/alertsText.js';
import { useAlertsStyles } from '../AlertsPage.styles.js';

const CategoryChart = lazy(() => import('./CategoryChart.js').then((part) => ({ default: part.CategoryChart })));

const useStyles = makeStyles({
  figures: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(100px, 1fr))', gap: tokens.spacingHorizontalL, margin: 0 },
  one: { display: 'flex', flexDirection: 'column-reverse', justifyContent: 'flex-end' },
  // The figure of the longest bar stands behind its end.
  chart: { paddingRight: tokens.spacingHorizontalXL },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  figure: { margin: 0, fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  note: { margin: `${tokens.spacingVerticalS} 0 0`, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** The quarter beside the board: alerts by category, and how often a stage was passed over. */
export const QuarterFigures = ({ board: { byCategory, counts } }: { board: PracticeBoard }) => {
  const styles = useAlertsStyles();
  const own = useStyles();
  if (byCategory.length === 0 && counts === null) return null;
  return (
    <div className={styles.beside}>
      {byCategory.length > 0 ? (
        <Surface title={alertsText.byCategory}>
          <div className={own.chart}>
            <Suspense fallback={<LoadingRows rows={byCategory.length} />}>
              <CategoryChart counts={byCategory} />
            </Suspense>
          </div>
        </Surface>
      ) : null}
      {counts ? <DisputeFigures counts={counts} /> : null}
    </div>
  );
};

const DisputeFigures = ({ counts }: { counts: NonNullable<PracticeBoard['counts']> }) => {
  const styles = useStyles();
  const rows = [[text.disputes, counts.disputes], [text.bypasses, counts.bypasses], [text.emergencies, counts.emergencies]] as const;
  return (
    <Surface title={text.title}>
      <dl className={styles.figures}>
        {rows.map(([label, figure]) => (
          <div key={label} className={styles.one}>
            <dt className={styles.label}>{label}</dt>
            <dd className={styles.figure}>{figure ?? text.hidden}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.note}>{text.period(counts.quarter)}</p>
      {rows.some(([, figure]) => figure === null) ? <p className={styles.note}>{text.hiddenWhy}</p> : null}
    </Surface>
  );
};
