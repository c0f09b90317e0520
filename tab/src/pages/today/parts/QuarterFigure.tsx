import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ManagerSection } from '@review-desk/core/api';
import { managerText as text } from '../../../text/managerText.js';

const useStyles = makeStyles({
  figure: { margin: 0 },
  hero: { display: 'block', fontSize: tokens.fontSizeHero800, lineHeight: tokens.lineHeightHero800, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  bar: { display: 'flex', columnGap: '2px', height: '16px', margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalM}`, overflow: 'hidden', borderRadius: tokens.borderRadiusMedium },
  // A part of one in a hundred is still seen. The line stays where high contrast drops every fill.
  part: { boxSizing: 'border-box', minWidth: '6px', flexBasis: 0, border: '1px solid transparent' },
  legend: { display: 'grid', rowGap: '2px', margin: 0, padding: 0, listStyleType: 'none' },
  line: { display: 'grid', gridTemplateColumns: '12px minmax(0, 1fr) auto', columnGap: tokens.spacingHorizontalS, alignItems: 'center', lineHeight: tokens.lineHeightBase300 },
  count: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums', textAlign: 'right' },
  swatch: { boxSizing: 'border-box', width: '12px', height: '12px', borderRadius: tokens.borderRadiusSmall, border: '1px solid transparent' },
  inTime: { backgroundColor: tokens.colorBrandBackground },
  // Patterns as well as colours: in high contrast both would be one white.
  late: { backgroundImage: `repeating-linear-gradient(90deg, ${tokens.colorStatusWarningForeground3} 0 3px, ${tokens.colorNeutralBackground1} 3px 5px)`, border: `1px solid ${tokens.colorStatusWarningForeground3}` },
  open: { backgroundColor: tokens.colorNeutralBackground6, border: `1px solid ${tokens.colorNeutralStroke1}` },
  past: { backgroundImage: `repeating-linear-gradient(135deg, ${tokens.colorStatusDangerForeground1} 0 3px, ${tokens.colorNeutralBackground1} 3px 5px)`, border: `1px solid ${tokens.colorStatusDangerForeground1}` },
});

/** The quarter's reviews as one bar of four parts, each named and counted beside it; the share in time stands above. */
export const QuarterFigure = ({ quarter }: { quarter: ManagerSection['quarter'] }) => {
  const styles = useStyles();
  const { held, inTime, open, overdue } = quarter;
  const parts = [
    { look: styles.inTime, name: text.heldInTime, count: inTime },
    { look: styles.late, name: text.heldLate, count: held - inTime },
    { look: styles.open, name: text.stillOpen, count: open - overdue },
    { look: styles.past, name: text.pastLimit, count: overdue },
  ];
  return (
    <figure className={styles.figure} aria-label={held === 0 ? text.noneHeld : text.quarterSum(quarter)}>
      {held === 0 ? text.noneHeld : <span className={styles.hero}>{Math.round((inTime / held) * 100)}%</span>}
      {held === 0 ? null : `${text.quarterSum(quarter)}.`}
      <div className={styles.bar} aria-hidden>
        {parts.map(({ look, name, count }) => (count > 0 ? <div key={name} className={mergeClasses(styles.part, look)} style={{ flexGrow: count }} /> : null))}
      </div>
      <ul className={styles.legend}>
        {parts.map(({ look, name, count }) => (
          <li key={name} className={styles.line}>
            <span className={mergeClasses(styles.swatch, look)} aria-hidden />
            <span>{name}</span>
            <span className={styles.count}>{count}</span>
          </li>
        ))}
      </ul>
    </figure>
  );
};
