import { Checkbox, Field, Radio, RadioGroup, Select, Textarea } from '@fluentui/react-components';
import type { RaiseAlertPage } from '@review-desk/core/api';
import type { FieldFault } from '../../components/FaultSummary/FaultSummary.js';
import { Surface } from '../../components/Surface/Surface.js';
import { raiseText as text } from '../../text/alertsText.js';
import type { RaiseValues } from './raiseForm.js';

export type RaisePartProps = { page: RaiseAlertPage; value: RaiseValues; faults: readonly FieldFault[]; set: (next: Partial<RaiseValues>) => void };

export const faultAt = (faults: readonly FieldFault[], field: string): string | null => faults.find((each) => each.field === field)?.message ?? null;

/** The routing question, the categories and the three typed fields (J16). */
export const RaiseFields = ({ page, value, faults, set }: RaisePartProps) => (
  <Surface>
    <Field label={text.carePlan} hint={text.carePlanHint} style={{ marginBottom: 12 }}>
      <RadioGroup layout="horizontal" value={value.carePlan ? 'yes' : 'no'} onChange={(_, data) => set({ carePlan: data.value === 'yes' })}>
        <Radio value="no" label={text.no} />
        <Radio value="yes" label={text.yes} />
      </RadioGroup>
    </Field>
    {value.carePlan ? (
      <Field label={text.iro} required validationMessage={faultAt(faults, 'iro')} style={{ marginBottom: 12 }}>
        <Select id="iro" value={value.iro} onChange={(_, data) => set({ iro: data.value })}>
          <option value="">{text.chooseIro}</option>
          {page.iros.map((each) => (
            <option key={each.id} value={each.id}>
              {each.name}
            </option>
          ))}
        </Select>
      </Field>
    ) : null}
    <Field label={text.categories} required validationMessage={faultAt(faults, 'categories')} style={{ marginBottom: 12 }}>
      <div id="categories" role="group" aria-label={text.categories} style={{ display: 'grid' }}>
        {page.categories.map(({ code, label }) => (
          <Checkbox
            key={code}
            label={label}
            checked={value.categories.includes(code)}
            onChange={(_, data) => set({ categories: data.checked === true ? [...value.categories, code] : value.categories.filter((each) => each !== code) })}
          />
        ))}
      </div>
    </Field>
    <LongField id="found" label={text.found} value={value.found} fault={faultAt(faults, 'found')} onChange={(found) => set({ found })} />
    <LongField id="effect" label={text.effect} value={value.effect} fault={faultAt(faults, 'effect')} onChange={(effect) => set({ effect })} />
    <LongField id="wanted" label={text.wanted} hint={text.wantedHint} value={value.wanted} fault={faultAt(faults, 'wanted')} onChange={(wanted) => set({ wanted })} />
  </Surface>
);

type LongProps = { id: string; label: string; hint?: string; value: string; fault: string | null; onChange: (typed: string) => void };

export const LongField = ({ id, label, hint, value, fault, onChange }: LongProps) => (
  <Field label={label} required validationMessage={fault} {...(hint ? { hint } : {})} style={{ marginBottom: 12 }}>
    <Textarea id={id} value={value} rows={3} resize="vertical" maxLength={4000} onChange={(_, data) => onChange(data.value)} />
  </Field>
);
