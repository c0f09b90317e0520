const keptMs = 600_000;
const triedAgainMs = 10_000;

/** Whether the lists are as the product needs them, asked anew only now and then: a probe comes every few seconds. */
export const createReadiness = (checkLists: () => Promise<string[]>, now: () => number = Date.now): (() => Promise<boolean>) => {
  let last: { at: number; ready: boolean } | null = null;
  return async () => {
    if (last && now() - last.at < (last.ready ? keptMs : triedAgainMs)) return last.ready;
    const ready = await checkLists().then(
      (missing) => missing.length === 0,
      () => false,
    );
    last = { at: now(), ready };
    return ready;
  };
};
