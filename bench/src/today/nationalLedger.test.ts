import { expect, it } from '@jest/globals';
import { personId } from '@review-desk/core/ids';
import { CASELOAD, nationalLedger } from './nationalLedger.js';

const her = personId('5ca1ab1e-0000-4000-8000-000000000001');

it('gives an officer the same open deadlines however long the ledger is, and blank keys to what is closed', () => {
  const rows = [...nationalLedger(her, 0, 30_000)];
  const owner = rows[0]?.OwnerOpen?.slice(0, 12) ?? '';
  expect(rows.filter((row) => row.OwnerOpen?.startsWith(owner))).toHaveLength(CASELOAD);
  const open = rows.filter((row) => row.OwnerOpen !== null).length;
  expect(Math.round((open / rows.length) * 100)).toBe(24);
  expect(rows.every((row) => (row.OwnerOpen === null) === (row.UnitOpen === null) && (row.OwnerOpen === null) === (row.Sweep === null))).toBe(true);
  expect(new Set(rows.map((row) => row.Key)).size).toBe(30_000);
});
