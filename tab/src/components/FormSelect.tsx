import { Field } from '@fluentui/react-components';
import { Controller, type Control, type FieldPath, type FieldValues } from 'react-hook-form';
import { ChoiceSelect } from './ChoiceSelect.js';

type Option = { value: string; label: string };
type Props<T extends FieldValues> = { control: Control<T>; name: FieldPath<T>; label: string; options: readonly Option[]; required?: boolean };

/** A choice of a form with its fault beside it. */
export const FormSelect = <T extends FieldValues>({ control, name, label, options, required = false }: Props<T>) => (
  <Controller
    control={control}
    name={name}
    render={({ field, fieldState }) => (
      <Field label={label} required={required} validationMessage={fieldState.error?.message ?? null}>
        <ChoiceSelect id={name} value={String(field.value ?? '')} onChange={(_, data) => field.onChange(data.value)} onBlur={field.onBlur}>
          {options.map((each) => (
            <option key={each.value} value={each.value}>
              {each.label}
            </option>
          ))}
        </ChoiceSelect>
      </Field>
    )}
  />
);
