import { carerType } from '@review-desk/core/api';
import type { Control } from 'react-hook-form';
import { useAnswer } from '../../../api/useAnswer.js';
import { useMe } from '../../../app/MeContext.js';
import { FormInput } from '../../../components/FormInput.js';
import { FormSelect } from '../../../components/FormSelect.js';
import { Surface } from '../../../components/Surface/Surface.js';
import { householdFormText as text } from '../../../text/householdFormText.js';
import { carerTypeWords, householdText } from '../../../text/householdText.js';
import type { FormRights } from '../formRights.js';
import type { HouseholdValues } from '../householdForm.js';
import { useFormStyles } from '../HouseholdForm.styles.js';

type Named = { id: string; name: string };
type Props = { control: Control<HouseholdValues>; rights: FormRights; adding: boolean; now: readonly (Named | null)[] };

const checkName = (kind: string): string => Object.entries(householdText.checkNames).find(([name]) => name === kind)?.[1] ?? kind;

/** The household itself and the staff who work with it. */
export const HouseholdFields = ({ control, rights, adding, now }: Props) => {
  const styles = useFormStyles();
  const today = useMe()?.today;
  const ssw = useAnswer('staffWith', { params: { role: 'ssw' } });
  const ftm = useAnswer('staffWith', { params: { role: 'ftm' } });
  const firo = useAnswer('staffWith', { params: { role: 'firo' } });
  // Whoever stands there now can be kept, also when they no longer hold the post.
  const choices = (staff: readonly Named[] | undefined) => [
    { value: '', label: text.nobody },
    ...[...new Map([...(staff ?? []), ...now.flatMap((each) => each ?? [])].map((each) => [each.id, { value: each.id, label: each.name }])).values()],
  ];
  return (
    <Surface title={text.household}>
      <div className={styles.fields}>
        {adding ? <FormInput control={control} name="ref" label={text.ref} hint={text.refHint} required /> : null}
        {rights.identity ? <FormInput control={control} name="town" label={text.town} required /> : null}
        {rights.contacts ? <FormInput control={control} name="address" label={text.address} /> : null}
        {rights.identity ? (
          <>
            <FormSelect control={control} name="carerType" label={text.carerType} options={carerType.options.map((value) => ({ value, label: carerTypeWords[value] }))} />
            <FormInput control={control} name="lastReviewOn" label={text.lastReviewOn} type="date" hint={adding ? text.lastReviewHint : text.lastReviewCorrectHint} {...(today ? { max: today } : {})} />
            <FormSelect control={control} name="ssw" label={text.ssw} options={choices(ssw.data?.staff)} />
            <FormSelect control={control} name="ftm" label={text.ftm} options={choices(ftm.data?.staff)} />
          </>
        ) : null}
        {rights.officer ? <FormSelect control={control} name="firo" label={text.firo} options={choices(firo.data?.staff)} /> : null}
      </div>
    </Surface>
  );
};

/** The day each check was last done. */
export const CheckFields = ({ control, checks }: { control: Control<HouseholdValues>; checks: HouseholdValues['checks'] }) => {
  const styles = useFormStyles();
  const today = useMe()?.today;
  return (
    <Surface title={text.checks}>
      <p style={{ marginTop: 0 }}>{text.checksHint}</p>
      <div className={styles.fields}>
        {checks.map((check, index) => (
          <FormInput key={check.kind + check.about} control={control} name={`checks.${index}.doneOn`} type="date" label={text.checkDone(checkName(check.kind), check.forWhom)} {...(today ? { max: today } : {})} />
        ))}
      </div>
    </Surface>
  );
};
