import { Field, Input, Textarea } from '@fluentui/react-components';
import { ChoiceSelect } from '../ChoiceSelect.js';
import type { Fault } from '../../api/ApiProblem.js';
import { alertActsText as text } from '../../text/alertActsText.js';
import { ActionsField } from './ActionsField.js';
import { PersonSelect } from './PersonSelect.js';
import type { PracticeActForm } from './practiceActForm.js';

type Props<Page> = {
  field: PracticeActForm<Page>['fields'][number];
  page: Page;
  value: string;
  fault: string | undefined;
  /** What the API found, for the parts of a field that has several. */
  found?: readonly Fault[];
  onChange: (typed: string) => void;
};

/** One question of an act, its fault beside it. */
export const PracticeActField = <Page,>({ field, page, value, fault, found = [], onChange }: Props<Page>) => {
  const options = field.options?.(page) ?? [];
  if (field.type === 'actions') return <ActionsField label={field.label} hint={field.hint} near={options} value={value} pressed={fault !== undefined} found={found} onChange={onChange} />;
  if (field.type === 'person')
    return (
      <div style={{ marginBottom: 12 }}>
        <PersonSelect label={field.label} near={options} value={value} fault={fault} onChange={onChange} />
      </div>
    );
  return (
    <Field label={field.label} required={!field.optional} validationMessage={fault ?? null} {...(field.hint ? { hint: field.hint } : {})} style={{ marginBottom: 12 }}>
      {field.options ? (
        <ChoiceSelect value={value} onChange={(_, data) => onChange(data.value)}>
          <option value="">{text.choose}</option>
          {options.map((one) => (
            <option key={one.value} value={one.value}>
              {one.label}
            </option>
          ))}
        </ChoiceSelect>
      ) : field.type === 'long' ? (
        <Textarea value={value} maxLength={field.most ?? 2000} resize="vertical" rows={4} onChange={(_, data) => onChange(data.value)} />
      ) : (
        <Input type={field.type ?? 'text'} value={value} maxLength={400} onChange={(_, data) => onChange(data.value)} />
      )}
    </Field>
  );
};
