import { Field, Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import { ChoiceSelect } from '../../../components/ChoiceSelect.js';
import { Surface } from '../../../components/Surface/Surface.js';
import { openDisputeText as text } from '../../../text/openDisputeText.js';
import { isRestricted, type Entry } from '../disputeForm.js';
import { faultAt, type DisputePartProps } from './DisputePartProps.js';
import { LongField } from './LongField.js';

const useStyles = makeStyles({
  fields: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
  words: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Where it arises, what it is about, and the three things that are typed. */
export const MatterFields = ({ form, value, faults, set, entry }: DisputePartProps & { entry: Entry }) => {
  const styles = useStyles();
  const iro = entry.track === 'iro';
  return (
    <Surface title={text.matter}>
      <div className={styles.fields}>
        {iro ? null : <Where form={form} value={value} faults={faults} set={set} entry={entry} />}
        {iro ? null : (
          <Field label={text.category} required validationMessage={faultAt(faults, 'category')}>
            <RadioGroup id="category" value={value.category} onChange={(_, data) => set({ category: data.value })}>
              {form.categories.map(({ code, label }) => (
                <Radio key={code} value={code} label={code === 'F4' ? { children: <>{label}. {text.always}.</> } : label} />
              ))}
            </RadioGroup>
          </Field>
        )}
        <LongField id="summary" label={text.summary} hint={text.summaryHint} value={value.summary} fault={faultAt(faults, 'summary')} onChange={(summary) => set({ summary })} />
        <LongField id="effect" label={iro ? text.impact : text.effect} value={value.effect} fault={faultAt(faults, 'effect')} onChange={(effect) => set({ effect })} />
        <LongField id="wanted" label={text.wanted} value={value.wanted} fault={faultAt(faults, 'wanted')} onChange={(wanted) => set({ wanted })} />
      </div>
    </Surface>
  );
};

/** Known where it was opened from; chosen from the officer's own otherwise. */
const Where = ({ form, value, faults, set, entry }: DisputePartProps & { entry: Entry }) => {
  const styles = useStyles();
  const { household, review } = form;
  return (
    <>
      {entry.household === null || isRestricted(value) ? (
        <Field label={text.household} required={!isRestricted(value)} validationMessage={faultAt(faults, 'household')} {...(form.households.length === 0 && household === null ? { hint: text.noHousehold } : {})}>
          <ChoiceSelect id="household" value={value.household} onChange={(_, data) => set({ household: data.value })}>
            <option value="">{isRestricted(value) ? text.noHome : text.chooseHousehold}</option>
            {(household && !form.households.some(({ ref }) => ref === household.ref) ? [household, ...form.households] : form.households).map((each) => (
              <option key={each.ref} value={each.ref}>
                {`${each.ref}, ${each.familyName}, ${each.town}`}
              </option>
            ))}
          </ChoiceSelect>
        </Field>
      ) : null}
      {review ? <p className={styles.words}>{text.review(review.id, review.heldOn)}</p> : null}
      {household && household.status !== 'open' ? <p className={styles.words}>{text.ended[household.status]}</p> : null}
    </>
  );
};
