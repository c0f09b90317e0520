import { Field, Input, Select, Textarea } from '@fluentui/react-components';
import { alertActsText as text } from '../../text/alertActsText.js';
import type { PracticeActForm } from './practiceActForm.js';

type Props<Page> = { field: PracticeActForm<Page>['fields'][number]; page: Page; value: string; fault: string | undefined; onChange: (typed: string) => void };

/** One question of an act, its fault beside it. */
export const PracticeActField = <Page,>({ field, page, value, fault, onChange }: Props<Page>) => (
  <Field label={field.label} required={!field.optional} validationMessage={fault ?? null} style={{ marginBottom: 12 }}>
    {field.options ? (
      <Select value={value} onChange={(_, data) => onChange(data.value)}>
        <option value="">{text.choose}</option>
        {field.options(page).map((one) => (
          <option key={one.value} value={one.value}>
            {one.label}
          </option>
        ))}
      </Select>
    ) : field.type === 'long' ? (
      <Textarea value={value} maxLength={field.most ?? 2000} resize="vertical" rows={4} onChange={(_, data) => onChange(data.value)} />
    ) : (
      <Input type={field.type ?? 'text'} value={value} maxLength={400} onChange={(_, data) => onChange(data.value)} />
    )}
  </Field>
);
