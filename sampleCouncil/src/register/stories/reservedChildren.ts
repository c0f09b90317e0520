/** Children whom a story names: their numbers are given to nobody else. */
export const reservedChildren: ReadonlySet<number> = new Set([
  19, 33, 34, 50, 71, 88, 92, 101, 105, 110, 121, 140, 141, 150, 203, 204, 288, 377, 901, 902, 903,
]);
