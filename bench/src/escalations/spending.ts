/** What the tenant's log says of one call. */
type Charged = { at: string; units: number; status: number };
export type Spending = {
  /** What the tenant would have let pass by the end, minute by minute; of the last minute what was spent in it. */
  allowed: number;
  /** Units of calls that were answered, and of those that were refused. */
  answered: number;
  refused: number;
  refusals: number;
  minutes: number;
};

const MINUTE = 60_000;

/** Minutes begin with the first call after the last one ended, as the tenant counts them. */
export const spendingOf = (log: readonly Charged[], unitsPerMinute: number): Spending => {
  const charged = log.filter(({ units }) => units > 0);
  const minutes: { start: number; spent: number }[] = [];
  for (const { at, units, status } of charged) {
    const last = minutes.at(-1);
    const now = Date.parse(at);
    const minute = last && now - last.start < MINUTE ? last : { start: now, spent: 0 };
    if (minute !== last) minutes.push(minute);
    if (status !== 429) minute.spent += units;
  }
  const sum = (calls: readonly Charged[]): number => calls.reduce((total, { units }) => total + units, 0);
  const refused = charged.filter(({ status }) => status === 429);
  return {
    allowed: Math.max(0, minutes.length - 1) * unitsPerMinute + Math.min(unitsPerMinute, minutes.at(-1)?.spent ?? 0),
    answered: sum(charged) - sum(refused),
    refused: sum(refused),
    refusals: refused.length,
    minutes: minutes.length,
  };
};
