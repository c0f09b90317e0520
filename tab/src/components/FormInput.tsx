import { Field, Input } from '@fluentui/react-components';
import { Controller, type Control, type FieldPath, type FieldValues } from 'react-hook-form';

type Props<T extends FieldValues> = { control: Control<T>; name: FieldPath<T>; label: string; type?: 'text' | 'date' | 'time' | 'email' | 'tel'; required?: boolean; hint?: string; max?: string };

/** A field of a form with its fault beside it. Fluent's Input keeps its own value, so that it is bound, not registered. */
export const FormInput = <T extends FieldValues>({ control, name, label, type = 'text', required = false, hint, max }: Props<T>) => (
  <Controller
    control={control}
    name={name}
    render={({ field, fieldState }) => (
      <Field label={label} required={required} {...(hint ? { hint } : {})} validationMessage={fieldState.error?.message ?? null}>
        <Input id={name} type={type} value={String(field.value ?? '')} {...(max ? { max } : {})} onChange={(_, data) => field.onChange(data.value)} onBlur={field.onBlur} />
      </Field>
    )}
  />
);
