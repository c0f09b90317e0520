import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { TrialRun, TrialStep } from '@review-desk/core/api';
import { londonDateOf, longDate, timeOf } from '../../../../text/dates.js';
import { trialText as text } from '../../../../text/trialText.js';
import { StepCards } from './StepCards.js';
import { StepClock } from './StepClock.js';

const useStyles = makeStyles({
  step: {
    position: 'relative', paddingLeft: '24px', paddingBottom: tokens.spacingVerticalXL, marginLeft: '7px', borderLeft: `2px solid ${tokens.colorNeutralStroke2}`, scrollMarginBlock: '72px',
    ':last-child': { paddingBottom: tokens.spacingVerticalXS, borderLeftColor: 'transparent' },
    '@media (max-width: 479px)': { paddingLeft: '16px' },
  },
  comes: { animationName: { from: { opacity: 0, transform: 'translateY(6px)' }, to: { opacity: 1, transform: 'none' } }, animationDuration: tokens.durationSlow, animationTimingFunction: tokens.curveDecelerateMid, '@media (prefers-reduced-motion: reduce)': { animationName: 'none' } },
  dot: { position: 'absolute', left: '-8px', top: '4px', width: '14px', height: '14px', boxSizing: 'border-box', borderRadius: tokens.borderRadiusCircular, border: `2px solid ${tokens.colorNeutralStrokeAccessible}`, backgroundColor: tokens.colorNeutralBackground1 },
  dotOpens: { border: `2px solid ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground, forcedColorAdjust: 'none' },
  later: { display: 'block', marginBottom: tokens.spacingVerticalXS, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: tokens.spacingHorizontalS, margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  time: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  body: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS, marginTop: tokens.spacingVerticalXS },
  opens: { margin: 0, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorBrandBackground2, color: tokens.colorNeutralForeground1, border: `1px solid ${tokens.colorBrandStroke2}` },
  strong: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  facts: { listStyleType: 'none', margin: 0, padding: 0 },
  by: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** One moment: how long after the last, what happened, whose clocks started or ended, and who got which card. */
export const RunStep = ({ step, faces, still }: { step: TrialStep; faces: TrialRun['faces']; still: boolean }) => {
  const styles = useStyles();
  const later = text.later(step);
  // Told by the line above it already, with its day zero.
  const happened = step.stages.length === 0 ? step.happened : step.happened.filter(({ what }) => !step.stages.some(({ label }) => what === `${label} opened`));
  return (
    <li className={mergeClasses(styles.step, !still && styles.comes)} data-moment={step.at}>
      <span className={mergeClasses(styles.dot, step.stages.length > 0 && styles.dotOpens)} aria-hidden />
      {later ? <span className={styles.later}>{later}</span> : null}
      <h3 className={styles.head}>
        {longDate(londonDateOf(step.at))}
        <span className={styles.time}>{timeOf(step.at)}</span>
      </h3>
      <div className={styles.body}>
        {step.stages.map((stage) => (
          <p key={stage.number} className={styles.opens}>
            <span className={styles.strong}>{text.opened(stage)}</span>
            {text.dayZero(stage)}
          </p>
        ))}
        {happened.length > 0 ? (
          <ul className={styles.facts}>
            {happened.map(({ what, by }, at) => (
              <li key={`${what} ${at}`}>
                {what}<span className={styles.by}>{text.by(what, by?.name ?? null)}</span>
              </li>
            ))}
          </ul>
        ) : null}
        {step.clocks.length > 0 ? (
          <ul className={styles.facts}>
            {step.clocks.map((change) => (
              <li key={change.deadline.key}>
                <StepClock change={change} />
              </li>
            ))}
          </ul>
        ) : null}
        {step.cards.length > 0 ? <StepCards cards={step.cards} faces={faces} /> : null}
      </div>
    </li>
  );
};
