import { Field, Textarea } from '@fluentui/react-components';

type Props = { id: string; label: string; hint?: string; most?: number; value: string; fault: string | null; onChange: (typed: string) => void };

/** A few sentences, with their fault beside them. */
export const LongField = ({ id, label, hint, most = 4000, value, fault, onChange }: Props) => (
  <Field label={label} required validationMessage={fault} {...(hint ? { hint } : {})}>
    <Textarea id={id} value={value} rows={3} resize="vertical" maxLength={most} onChange={(_, data) => onChange(data.value)} />
  </Field>
);
