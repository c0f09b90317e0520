const WARM_UP_MS = 100;
const ROUND_MS = 150;
const ROUNDS = 5;

/** Runs `work` (which does `size` things) for a while and gives things a second: the best of several rounds, since other work on the machine can only slow it. */
export const perSecond = (work: () => unknown, size: number): number => {
  round(work, WARM_UP_MS);
  return Math.max(...Array.from({ length: ROUNDS }, () => round(work, ROUND_MS))) * size;
};

const round = (work: () => unknown, lasting: number): number => {
  const start = performance.now();
  let times = 0;
  let now = start;
  while (now - start < lasting) {
    work();
    times += 1;
    now = performance.now();
  }
  return (times * 1000) / (now - start);
};
