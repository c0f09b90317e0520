/** Only the fields that have a fault. */
export const onlyFaults = <F extends string>(faults: Record<F, string | undefined>): Partial<Record<F, string>> =>
  Object.fromEntries(Object.entries(faults).filter(([, fault]) => fault !== undefined)) as Partial<Record<F, string>>;
