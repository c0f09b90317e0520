/** What the product asks of Microsoft 365. What people read in their own Outlook is not among it. */
const itsCalls = ['/sites/', '/users', '/groups', '/$batch', '/getSchedule'];

/** Of the product's calls three in ten fail: refused for now, out of order, or done with the answer lost. The seed repeats the run. */
export const failThreeInTen = (url: string, seed: number, onlyPaths: readonly string[] = itsCalls): Promise<void> =>
  setFaults(url, { rate429: 0.1, rate503: 0.1, lostAnswers: 0.1, retryAfterSeconds: 0.02, seed, onlyPaths });

export const failNoMore = (url: string): Promise<void> => setFaults(url, {});

/** How many of the product's calls have failed so far, by the days of business time on which they did. */
export const failedByDay = async (url: string): Promise<Map<string, number>> => {
  const { entries } = (await (await fetch(`${url}/_tenant/log`)).json()) as { entries: { businessAt: string; fault: string }[] };
  const days = new Map<string, number>();
  for (const { businessAt, fault } of entries) if (fault !== 'none') days.set(businessAt.slice(0, 10), (days.get(businessAt.slice(0, 10)) ?? 0) + 1);
  return days;
};

const setFaults = async (url: string, settings: object): Promise<void> => {
  await fetch(`${url}/_tenant/faults`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(settings) });
};
