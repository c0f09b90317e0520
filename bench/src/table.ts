import type { Row } from './row.js';

const heading = ['what', 'ours', 'theirs', 'ratio', 'unit', 'note'];

/** Whole numbers from a hundred upwards, two places below: nothing here is measured more finely. */
const figure = (value: number | null): string =>
  value === null ? '' : Math.abs(value) >= 100 ? Math.round(value).toLocaleString('en-GB') : String(Math.round(value * 100) / 100);

const cellsOf = (row: Row): string[] => [
  row.name, figure(row.ours), figure(row.theirs), row.ratio === null ? '' : `${figure(row.ratio)}x`, row.unit, row.note,
];

/** Rows as a person reads them, in columns; a ratio above 1x means that ours is the better. */
export const table = (rows: readonly Row[]): string => {
  const all = [heading, ...rows.map(cellsOf)];
  const widths = heading.map((_, column) => Math.max(...all.map((cells) => cells[column]?.length ?? 0)));
  return all.map((cells) => cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd()).join('\n');
};
