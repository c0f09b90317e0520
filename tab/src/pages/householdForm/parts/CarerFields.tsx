import { Button } from '@fluentui/react-components';
import { approvalStatus } from '@review-desk/core/api';
import { useWatch, type Control } from 'react-hook-form';
import { FormInput } from '../../../components/FormInput.js';
import { FormSelect } from '../../../components/FormSelect.js';
import { Surface } from '../../../components/Surface/Surface.js';
import { householdFormText as text } from '../../../text/householdFormText.js';
import { approvalWords } from '../../../text/householdText.js';
import type { FormRights } from '../formRights.js';
import type { HouseholdValues } from '../householdForm.js';
import { useFormStyles } from '../HouseholdForm.styles.js';

// A resignation, an end and a transfer are acts of their own, with their own days.
const ownActs: readonly string[] = ['resigned', 'ended', 'transferred'];

type Props = { control: Control<HouseholdValues>; index: number; rights: FormRights; onRemove: (() => void) | null };

/** One carer: who they are, how to reach them, and the approval, which is theirs and not the household's. */
export const CarerFields = ({ control, index, rights, onRemove }: Props) => {
  const styles = useFormStyles();
  const status = useWatch({ control, name: `carers.${index}.status` });
  const options = approvalStatus.options.filter((each) => each === status || !ownActs.includes(each)).map((value) => ({ value, label: approvalWords[value] }));
  const at = <Name extends string>(name: Name) => `carers.${index}.${name}` as const;
  return (
    <Surface title={text.carer(index + 1)}>
      <div className={styles.fields}>
        {rights.identity ? (
          <>
            <FormInput control={control} name={at('givenName')} label={text.givenName} required />
            <FormInput control={control} name={at('familyName')} label={text.familyName} required />
            <FormInput control={control} name={at('bornOn')} label={text.bornOn} type="date" />
            <FormInput control={control} name={at('language')} label={text.language} />
            <FormInput control={control} name={at('accessNeeds')} label={text.accessNeeds} hint={text.accessHint} />
          </>
        ) : null}
        {rights.contacts ? (
          <>
            <FormInput control={control} name={at('mail')} label={text.mail} type="email" />
            <FormInput control={control} name={at('phone')} label={text.phone} type="tel" />
          </>
        ) : null}
        {rights.approval ? (
          <>
            <FormSelect control={control} name={at('status')} label={text.status} options={options} />
            {status === 'temporary' ? (
              <>
                <FormInput control={control} name={at('tempFrom')} label={text.tempFrom} type="date" required />
                <FormInput control={control} name={at('tempUntil')} label={text.tempUntil} type="date" required />
              </>
            ) : (
              <FormInput control={control} name={at('fullApprovalFrom')} label={text.fullApprovalFrom} type="date" required />
            )}
            <FormInput control={control} name={at('termsChildren')} label={`${text.terms}: ${text.termsChildren.toLowerCase()}`} />
            <FormInput control={control} name={at('termsAges')} label={`${text.terms}: ${text.termsAges.toLowerCase()}`} />
            <FormInput control={control} name={at('termsType')} label={`${text.terms}: ${text.termsType.toLowerCase()}`} />
            <FormInput control={control} name={at('termsNamed')} label={text.termsNamed} />
          </>
        ) : null}
      </div>
      {onRemove ? (
        <Button appearance="subtle" size="small" aria-label={text.removeCarer(index + 1)} onClick={onRemove}>
          {text.removeButton}
        </Button>
      ) : null}
    </Surface>
  );
};
