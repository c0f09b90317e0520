import type { DirectoryPerson } from '../../../people/index.js';
import { importId } from '../../../ids.js';
import { aDirectoryPerson, cast, marlbeck } from '../../../testing/index.js';
import { toLocalDate } from '../../../time/index.js';
import type { Chunks } from '../decodeText.js';
import { registerColumns, type ColumnName } from '../columns.js';
import { readRegister, type RegisterItem } from '../readRegister.js';

export type Line = Partial<Record<ColumnName, string>>;

const names = registerColumns.map((column) => column.name);
const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

/** A register file of these lines, the first of which is line 2. */
export const aRegisterFile = (...lines: Line[]): string =>
  [names.join(','), ...lines.map((line) => names.map((name) => quoted(line[name] ?? '')).join(','))].join(
    '\r\n',
  ) + '\r\n';

export const homeLine = (more: Line = {}): Line => ({
  record_type: 'household',
  reference: 'H-001',
  carer_type: 'mainstream',
  status: 'open',
  town: 'Marlbeck',
  team: 'Fostering Marlbeck',
  ssw_email: cast.leah.mail,
  ftm_email: cast.denise.mail,
  firo_email: cast.ruth.mail,
  last_review_date: '2026-02-16',
  last_review_restarts_year: 'yes',
  ...more,
});
export const carerLine = (more: Line = {}): Line => ({
  record_type: 'carer',
  reference: 'H-001',
  person_ref: `${more.reference ?? 'H-001'}-c1`,
  given_name: 'Wendy',
  family_name: 'Stubbs',
  date_of_birth: '04/05/1971',
  approval_status: 'approved',
  approval_date: '12/02/2018',
  terms_children: '3',
  terms_ages: '0 to 18',
  terms_type: 'Any',
  ...more,
});
export const placementLine = (more: Line = {}): Line => ({
  record_type: 'placement',
  reference: 'H-001',
  child_ref: 'C-203',
  given_name: 'Amelia',
  family_name: 'Shaw',
  date_of_birth: '2017-05-22',
  start_date: '2024-09-02',
  placing_council: 'Marlbeck',
  ...more,
});
export const checkLine = (more: Line = {}): Line => ({
  record_type: 'check',
  reference: 'H-001',
  check: 'dbs',
  person_ref: 'H-001-c1',
  done_on: '2025-06-08',
  ...more,
});

export const staff: DirectoryPerson[] = (['ruth', 'leah', 'denise', 'tomasz', 'sunita'] as const).map((key) =>
  aDirectoryPerson(key),
);

/** Everything that reading gives for a file, as the sample council's staff would see it on 4 January 2027. */
export const readAll = async (file: Chunks | string, mostBytes?: number): Promise<RegisterItem[]> => {
  const items: RegisterItem[] = [];
  const options = {
    unit: marlbeck,
    importId: importId('import-1'),
    today: toLocalDate('2027-01-04'),
    people: staff,
  };
  const chunks = typeof file === 'string' ? [file] : file;
  for await (const item of readRegister(
    chunks,
    mostBytes === undefined ? options : { ...options, mostBytes },
  ))
    items.push(item);
  return items;
};

export const faultsOf = (items: readonly RegisterItem[]) =>
  items.flatMap((item) => (item.kind === 'fault' ? [item.fault] : []));
export const householdsOf = (items: readonly RegisterItem[]) =>
  items.flatMap((item) => (item.kind === 'household' ? [item.read.household] : []));

/** A household's line, its carer's, and more lines of its own. */
export const home = (reference: string, ...more: Line[]): Line[] => [homeLine({ reference }), carerLine({ reference }), ...more.map((line) => ({ ...line, reference }))];
export const read = async (...lines: Line[]): Promise<RegisterItem[]> => readAll(aRegisterFile(...lines));
