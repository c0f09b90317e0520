import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { TrialStep } from '@review-desk/core/api';
import { ClockOfDeadline } from '../../../../components/DeadlineClock/ClockOfDeadline.js';
import { useOpenClock } from '../../../../components/DeadlineClock/useOpenClock.js';
import { StateText, type StateLook } from '../../../../components/StateText/StateText.js';
import { trialText as text } from '../../../../text/trialText.js';

const useStyles = makeStyles({
  date: { minWidth: 0, minHeight: '24px', padding: `0 ${tokens.spacingHorizontalXXS}`, color: tokens.colorBrandForegroundLink, fontVariantNumeric: 'tabular-nums' },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  sum: { margin: `${tokens.spacingVerticalS} 0`, padding: tokens.spacingVerticalM, border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, maxWidth: '32rem' },
});

type Change = TrialStep['clocks'][number];
const looks: Record<Change['became'], StateLook> = { started: 'onTime', moved: 'onTime', met: 'done', 'ran out': 'overdue', ended: 'off' };

/** One clock that started or ended at this moment; its date opens the sum, with the bank holidays it passed over. */
export const StepClock = ({ change: { became, deadline } }: { change: Change }) => {
  const styles = useStyles();
  const { id, open, close, press } = useOpenClock();
  return (
    <>
      <span className={styles.row}>
        <StateText look={looks[became]}>{text.clock(deadline.title, became)}</StateText>
        <Button size="small" appearance="transparent" id={id} className={styles.date} aria-expanded={open} aria-label={`${text.due(deadline.due)}. ${text.showSum(deadline.title)}`} onClick={press}>
          {text.due(deadline.due)}
        </Button>
      </span>
      {open ? (
        <div className={styles.sum}>
          <ClockOfDeadline deadline={deadline} onClose={close} />
        </div>
      ) : null}
    </>
  );
};
