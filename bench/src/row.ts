/** One measurement, ours beside theirs, taken in the same run. */
export type Row = {
  name: string;
  /** In `unit`; null where only a ratio or a count is told. */
  ours: number | null;
  theirs: number | null;
  /** How many times better ours is; null where there is nothing to compare with. */
  ratio: number | null;
  unit: string;
  note: string;
};
