/** The tenant fails three calls in ten: refused for now, out of order, or done with the answer lost. The seed repeats the run. */
export const failThreeInTen = (url: string, seed: number): Promise<void> =>
  setFaults(url, { rate429: 0.1, rate503: 0.1, lostAnswers: 0.1, retryAfterSeconds: 0.2, seed });

export const failNoMore = (url: string): Promise<void> => setFaults(url, {});

const setFaults = async (url: string, settings: object): Promise<void> => {
  await fetch(`${url}/_tenant/faults`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(settings) });
};
