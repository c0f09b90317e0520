import { Checkbox, Field, Label, Radio, RadioGroup, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import type { RaiseAlertPage } from '@review-desk/core/api';
import { ChoiceSelect } from '../../components/ChoiceSelect.js';
import type { FieldFault } from '../../components/FaultSummary/FaultSummary.js';
import { StateText } from '../../components/StateText/StateText.js';
import { Surface } from '../../components/Surface/Surface.js';
import { raiseText as text } from '../../text/alertsText.js';
import { householdText } from '../../text/householdText.js';
import type { RaiseValues } from './raiseForm.js';

const useStyles = makeStyles({ hint: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 } });

export type RaisePartProps = { page: RaiseAlertPage; value: RaiseValues; faults: readonly FieldFault[]; set: (next: Partial<RaiseValues>) => void };

export const faultAt = (faults: readonly FieldFault[], field: string): string | null => faults.find((each) => each.field === field)?.message ?? null;

/** The kind of check that it is raised from, as the address has it. */
type FromCheck = { fromCheck: string | null };

/** The routing question, the categories and the three typed fields (J16). */
export const RaiseFields = ({ page, value, faults, set, fromCheck }: RaisePartProps & FromCheck) => (
  <Surface>
    <Field label={text.carePlan} hint={text.carePlanHint} style={{ marginBottom: 12 }}>
      <RadioGroup layout="horizontal" value={value.carePlan ? 'yes' : 'no'} onChange={(_, data) => set({ carePlan: data.value === 'yes' })}>
        <Radio value="no" label={text.no} />
        <Radio value="yes" label={text.yes} />
      </RadioGroup>
    </Field>
    {value.carePlan ? (
      <Field label={text.iro} required validationMessage={faultAt(faults, 'iro')} style={{ marginBottom: 12 }}>
        <ChoiceSelect id="iro" value={value.iro} onChange={(_, data) => set({ iro: data.value })}>
          <option value="">{text.chooseIro}</option>
          {page.iros.map((each) => (
            <option key={each.id} value={each.id}>
              {each.name}
            </option>
          ))}
        </ChoiceSelect>
      </Field>
    ) : null}
    <CategoryField page={page} value={value} faults={faults} set={set} fromCheck={fromCheck} />
    <LongField id="found" label={text.found} value={value.found} fault={faultAt(faults, 'found')} onChange={(found) => set({ found })} />
    <LongField id="effect" label={text.effect} value={value.effect} fault={faultAt(faults, 'effect')} onChange={(effect) => set({ effect })} />
    <LongField id="wanted" label={text.wanted} hint={text.wantedHint} value={value.wanted} fault={faultAt(faults, 'wanted')} onChange={(wanted) => set({ wanted })} />
  </Surface>
);

/** A group of its own: inside a Field each box would take the group's name for its own. */
const CategoryField = ({ page, value, faults, set, fromCheck }: RaisePartProps & FromCheck) => {
  const styles = useStyles();
  const check = page.ofChecks.find((each) => each.check === fromCheck)?.check;
  const fault = faultAt(faults, 'categories');
  return (
    <fieldset id="categories" style={{ display: 'grid', border: 0, margin: '0 0 12px', padding: 0 }} {...(fault ? { 'aria-describedby': 'categories-fault' } : {})}>
      <legend style={{ padding: 0 }}>
        <Label required>{text.categories}</Label>
      </legend>
      {check ? <span className={styles.hint}>{text.fromCheck(householdText.checkNames[check])}</span> : null}
      {page.categories.map(({ code, label }) => (
        <Checkbox
          key={code}
          label={label}
          checked={value.categories.includes(code)}
          onChange={(_, data) => set({ categories: data.checked === true ? [...value.categories, code] : value.categories.filter((each) => each !== code) })}
        />
      ))}
      {fault ? (
        <span id="categories-fault">
          <StateText look="overdue">{fault}</StateText>
        </span>
      ) : null}
    </fieldset>
  );
};

type LongProps = { id: string; label: string; hint?: string; value: string; fault: string | null; onChange: (typed: string) => void };

export const LongField = ({ id, label, hint, value, fault, onChange }: LongProps) => (
  <Field label={label} required validationMessage={fault} {...(hint ? { hint } : {})} style={{ marginBottom: 12 }}>
    <Textarea id={id} value={value} rows={3} resize="vertical" maxLength={4000} onChange={(_, data) => onChange(data.value)} />
  </Field>
);
