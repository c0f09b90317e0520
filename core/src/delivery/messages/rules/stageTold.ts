/** The number in `stage 2`, `stage 2 late` and `limit 2`. */
export const stageTold = (purpose: string): number | null => {
  const found = /^(?:stage|limit) (\d+)/.exec(purpose);
  return found ? Number(found[1]) : null;
};
