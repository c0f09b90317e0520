import { personId } from '@review-desk/core/ids';
import type { columnsOfRow } from '@review-desk/m365';
import { nationalLedger } from '../today/nationalLedger.js';

const officer = personId('5ca1ab1e-0000-4000-8000-999999999999');
/** After the day that is swept: each row that was handled has moved its own day on. */
const LATER = '20270201';

/** Rows `from` to `to` of a ledger around what is due: open and closed as the country's are, none to be swept before February. */
export function* restOfLedger(from: number, to: number): Generator<ReturnType<typeof columnsOfRow>> {
  for (const row of nationalLedger(officer, from, to)) {
    const { Sweep: sweep } = row;
    yield typeof sweep === 'string' && sweep < LATER ? { ...row, Sweep: LATER + sweep.slice(LATER.length) } : row;
  }
}
