import { useState } from 'react';
import { z } from 'zod';
import { useDraft } from './useDraft.js';

type Words<F extends string> = Record<F, string>;

/**
 * The few fields of a dialog: kept as typed until the act is done, checked when it is pressed, each fault beside its
 * field.
 */
export const useActDraft = <F extends string>(name: string, empty: Words<F>, check: (value: Words<F>) => Partial<Words<F>>) => {
  const shape: z.ZodType<Words<F>> = z.record(z.string(), z.string()).transform((kept): Words<F> => ({ ...empty, ...kept }));
  const { value, change, clear } = useDraft<Words<F>>(name, shape, empty);
  const [faults, setFaults] = useState<Partial<Words<F>>>({});
  const set = (field: F, words: string) => {
    const next = { ...value, [field]: words };
    change(next);
    if (faults[field] !== undefined) setFaults(check(next));
  };
  /** Runs the act where nothing is wrong. */
  const press = (act: () => void) => {
    const found = check(value);
    setFaults(found);
    if (Object.keys(found).length === 0) act();
  };
  return { value, set, faults, press, clear };
};
