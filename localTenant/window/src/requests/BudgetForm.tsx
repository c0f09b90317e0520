import { Field, Select } from '@fluentui/react-components';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Problem } from '../app/Problem.js';
import { administration, type Budget } from '../tenant/administration.js';

/** SharePoint's resource units go by bands of licences; one number from each band stands for it. */
const bands: readonly { readonly value: Budget; readonly words: string }[] = [
  { value: 'off', words: 'Off: nothing is refused for its cost' },
  { value: 1_000, words: 'Up to 1,000 licences' },
  { value: 5_000, words: '1,001 to 5,000 licences' },
  { value: 15_000, words: '5,001 to 15,000 licences' },
  { value: 50_000, words: '15,001 to 50,000 licences' },
  { value: 50_001, words: 'More than 50,000 licences' },
];

const bandOf = (budget: Budget): Budget =>
  budget === 'off' ? 'off' : (bands.find(({ value }) => typeof value === 'number' && budget <= value)?.value ?? 50_001);

export const BudgetForm = ({ budget }: { budget: Budget }) => {
  const queries = useQueryClient();
  const save = useMutation({ mutationFn: administration.setBudget, onSuccess: (set) => queries.setQueryData(['budget'], set) });
  const choose = (text: string): void => save.mutate(bands.find(({ value }) => String(value) === text)?.value ?? 'off');
  return (
    <>
      <Field label="Budget of resource units">
        <Select value={String(bandOf(budget))} disabled={save.isPending} onChange={(_, { value }) => choose(value)}>
          {bands.map(({ value, words }) => <option key={value} value={String(value)}>{words}</option>)}
        </Select>
      </Field>
      <Problem error={save.error} />
    </>
  );
};
