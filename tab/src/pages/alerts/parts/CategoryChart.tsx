import { tokens } from '@fluentui/react-components';
import { HorizontalBarChart, HorizontalBarChartVariant } from '@fluentui/react-charts';
import type { PracticeBoard } from '@review-desk/core/api';
import { alertsText as text } from '../../../text/alertsText.js';

/** The quarter's alerts by category, in Fluent's own chart: each bar has its label above and its figure at its end. Loaded when the board stands. */
export const CategoryChart = ({ counts }: { counts: PracticeBoard['byCategory'] }) => {
  const most = Math.max(...counts.map(({ count }) => count));
  return (
    <HorizontalBarChart
      variant={HorizontalBarChartVariant.AbsoluteScale}
      hideTooltip
      data={counts.map(({ label, count }) => ({
        chartTitle: label,
        chartTitleAccessibilityData: { ariaLabel: `${label}: ${text.count(count)}` },
        chartData: [{ legend: label, horizontalBarChartdata: { x: count, total: most }, color: tokens.colorBrandBackground, callOutAccessibilityData: { ariaLabel: `${label}: ${text.count(count)}` } }],
      }))}
    />
  );
};
