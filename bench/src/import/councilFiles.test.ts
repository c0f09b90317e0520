import { expect, it } from '@jest/globals';
import { councilFiles } from './councilFiles.js';

const linesOf = (csv: string): string[] => csv.trimEnd().split(/\r?\n/);

it('gives one file a council, each with the column names and households of its own', () => {
  const files = [...councilFiles(1_240)];
  expect(files.map(({ households }) => households)).toEqual([1_000, 240]);
  const headings = new Set(files.map(({ csv }) => linesOf(csv)[0]));
  expect([...headings]).toEqual([expect.stringMatching(/^record_type,reference,/)]);
  const references = files.flatMap(({ csv }) => linesOf(csv).filter((line) => line.startsWith('household,')).map((line) => line.split(',')[1]));
  expect([references.length, new Set(references).size]).toEqual([1_240, 1_240]);
});
