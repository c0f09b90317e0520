import { Field, Input, Textarea } from '@fluentui/react-components';
import { ChoiceSelect } from '../../../components/ChoiceSelect.js';

type Props = {
  label: string;
  value: string;
  fault: string | undefined;
  onChange: (value: string) => void;
  type?: 'date' | 'text' | 'long';
  options?: readonly { value: string; label: string }[];
  choose?: string;
  hint?: string;
  max?: string;
};

/** One field of an act's dialog with its fault beside it. */
export const ActField = ({ label, value, fault, onChange, type = 'text', options, choose, hint, max }: Props) => (
  <Field label={label} required validationMessage={fault ?? null} {...(hint ? { hint } : {})} style={{ marginBottom: 12 }}>
    {options ? (
      <ChoiceSelect value={value} onChange={(_, data) => onChange(data.value)}>
        <option value="">{choose}</option>
        {options.map((one) => (
          <option key={one.value} value={one.value}>
            {one.label}
          </option>
        ))}
      </ChoiceSelect>
    ) : type === 'long' ? (
      <Textarea value={value} maxLength={400} resize="vertical" onChange={(_, data) => onChange(data.value)} />
    ) : (
      <Input type={type} value={value} maxLength={100} {...(max ? { max } : {})} onChange={(_, data) => onChange(data.value)} />
    )}
  </Field>
);
