import { Field, Input, Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import type { SafeguardingNumbers } from '@review-desk/core/api';
import { safeguardingText as text } from '../../text/safeguardingText.js';
import { Surface } from '../Surface/Surface.js';
import { SafeguardingRoute } from './SafeguardingRoute.js';
import { isSaid, safetyShape, type SafetyValues } from './safetyValues.js';

const useStyles = makeStyles({
  asked: { display: 'grid', rowGap: tokens.spacingVerticalM, marginTop: tokens.spacingVerticalM },
  made: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(220px, 100%), 1fr))', gap: tokens.spacingHorizontalM },
  words: { margin: 0, color: tokens.colorNeutralForeground2 },
});

type Props = {
  numbers: SafeguardingNumbers;
  value: SafetyValues;
  set: (next: Partial<SafetyValues>) => void;
  /** What was chosen elsewhere already means that a child is at risk, so it is not asked again. */
  always?: boolean;
  /** Who is told at once; null while it is not known. */
  lineManager: string | null;
  today: string;
};

/** Safety first: whom to ring, whether a child is at risk, and what was done about it. It never keeps the form from being sent. */
export const SafetyFirst = ({ numbers, value, set, always = false, lineManager, today }: Props) => {
  const styles = useStyles();
  const atRisk = always || value.risk === 'yes';
  return (
    <Surface>
      <SafeguardingRoute numbers={numbers} />
      {always ? (
        <p className={styles.words}>{text.always}</p>
      ) : (
        <Field label={text.risk}>
          <RadioGroup id="risk" layout="horizontal" value={value.risk} onChange={(_, data) => set({ risk: safetyShape.shape.risk.catch('').parse(data.value) })}>
            <Radio value="no" label={text.no} />
            <Radio value="yes" label={text.yes} />
          </RadioGroup>
        </Field>
      )}
      {atRisk ? (
        <div className={styles.asked}>
          <Field label={text.referral} hint={text.referralHint}>
            <RadioGroup id="referral" value={value.referral} onChange={(_, data) => set({ referral: safetyShape.shape.referral.catch('').parse(data.value) })}>
              <Radio value="made" label={text.made} />
              <Radio value="ringing" label={text.ringing} />
            </RadioGroup>
          </Field>
          {value.referral === 'made' ? (
            <div className={styles.made}>
              <Field label={text.on}>
                <Input id="referralOn" type="date" max={today} value={value.referralOn} onChange={(_, data) => set({ referralOn: data.value })} />
              </Field>
              <Field label={text.to}>
                <Input id="referralTo" maxLength={200} value={value.referralTo} onChange={(_, data) => set({ referralTo: data.value })} />
              </Field>
            </div>
          ) : null}
          <p className={styles.words} aria-live="polite">
            {value.referral === 'made' && !isSaid(value) ? `${text.unsaid} ` : ''}
            {text.told(lineManager)} {isSaid(value) ? '' : text.reminded}
          </p>
        </div>
      ) : null}
    </Surface>
  );
};
