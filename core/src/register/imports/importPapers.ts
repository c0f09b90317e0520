import type { HouseholdRef, ImportId } from '../../ids.js';
import type { ImportFiles } from '../ports.js';
import type { Thing } from '../../rights/index.js';
import type { FactChange } from './changes.js';
import type { ImportCost } from './costOfImport.js';
import type { LineFault, ReadHousehold } from './types.js';
import type { ImportStep } from './undoHousehold.js';

/** What checking a file found, kept beside it. Names stand in here and nowhere else: files are named by the import's id. */
export type ImportFindings = {
  faults: LineFault[];
  changes: (FactChange & { ref: HouseholdRef })[];
  added: { ref: HouseholdRef; town: string; carers: number }[];
  missing: { ref: HouseholdRef; town: string }[];
  peopleWithoutRole: { mail: string; posts: string[]; households: number }[];
  cost: ImportCost;
  /** What rights need of households that not everybody may know of. */
  guarded: Record<HouseholdRef, Thing>;
};

/** Households of one round of work: a round ends well inside what a queue message may take. */
export const ROUND = 20;
/** Households of one stored slice of a checked file: enough for ten rounds of work, small enough to hold. */
export const SLICE = 200;

const encode = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
const decode = (bytes: Uint8Array | null): unknown =>
  bytes === null ? null : JSON.parse(new TextDecoder().decode(bytes));

type StoredRead = Omit<ReadHousehold, 'given'> & { given: string[] };

/** The files of one import. They are written by this code alone, so what is read back has the shape that was put. */
export const importPapers = (files: ImportFiles, id: ImportId) => ({
  putFile: (content: Uint8Array) => files.put(`${id}-register.csv`, content),
  file: () => files.get(`${id}-register.csv`),
  putFindings: (findings: ImportFindings) => files.put(`${id}-findings.json`, encode(findings)),
  findings: async () => decode(await files.get(`${id}-findings.json`)) as ImportFindings | null,
  putSlice: (number: number, read: readonly ReadHousehold[]) =>
    files.put(
      `${id}-slice-${number}.json`,
      encode(read.map((each): StoredRead => ({ ...each, given: [...each.given] }))),
    ),
  slice: async (number: number): Promise<ReadHousehold[]> => {
    const stored = (decode(await files.get(`${id}-slice-${number}.json`)) ?? []) as StoredRead[];
    return stored.map((each) => ({ ...each, given: new Set(each.given) as ReadHousehold['given'] }));
  },
  putSteps: (from: number, steps: readonly ImportStep[]) =>
    files.put(`${id}-steps-${from}.json`, encode(steps)),
  steps: async (from: number) => (decode(await files.get(`${id}-steps-${from}.json`)) ?? []) as ImportStep[],
});
export type ImportPapers = ReturnType<typeof importPapers>;
