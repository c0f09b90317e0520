import { readFileSync } from 'node:fs';
import type { WireCost } from './countOnWire.js';

const heading = '| page or act | list requests | calendar requests | directory requests | resource units | what they are |';

/** The table of docs/costs.md: what the document says that each page and act costs. */
export const costsOfPages = (lists: number): Map<string, WireCost> => {
  const lines = readFileSync(new URL('../../../../docs/costs.md', import.meta.url), 'utf8').split('\n');
  const rows = lines.slice(lines.indexOf(heading) + 2);
  const table = rows.slice(0, rows.findIndex((line) => !line.startsWith('|')));
  return new Map(
    table.map((line) => {
      const [name = '', ...cells] = line.split('|').slice(1).map((cell) => cell.trim());
      const [ofLists = NaN, calendars = NaN, directory = NaN, units = NaN] = cells.map((cell) => numberIn(cell, lists));
      return [name, { lists: ofLists, calendars, directory, units }];
    }),
  );
};

/** `3`, `1 + 2 a list`, or `1 + 2 for every 20 lists` begun: the health checks grow with the lists of the site. */
const numberIn = (cell: string, lists: number): number => {
  const [, fixed = '', each = '0', of = '1'] = /^(\d+)(?: \+ (\d+) (?:a list|for every (\d+) lists))?$/.exec(cell) ?? [];
  return fixed === '' ? NaN : Number(fixed) + Number(each) * Math.ceil(lists / Number(of));
};
