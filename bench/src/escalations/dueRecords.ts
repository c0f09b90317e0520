import { performEffects } from '@review-desk/core/delivery/effects';
import { commandKey, householdRef, practiceId } from '@review-desk/core/ids';
import type { Practice } from '@review-desk/core/practice';
import { effect } from '@review-desk/core/records';
import { aDispute, anAlert, createInMemoryPorts, theService } from '@review-desk/core/testing';
import { toInstant, toLocalDate, type DeadlineRow } from '@review-desk/core/time';

/** The day on which they are swept: a Tuesday. */
export const TODAY = toLocalDate('2027-01-05');
/** Five working days end the day before it, or on it, counted over Christmas. */
const began = { ranOut: '2026-12-23', today: '2026-12-24' } as const;

export type Due = { practice: Practice; rows: DeadlineRow[] };
export type DueKind = 'alert ran out' | 'dispute ran out' | 'alert today' | 'dispute today';

/** Of ten, six that the clock takes on and four whose people get the press on the limit's day. */
const ofTen: readonly DueKind[] = ['alert ran out', 'dispute ran out', 'alert today', 'alert ran out', 'dispute today', 'alert ran out', 'dispute ran out', 'alert today', 'alert ran out', 'dispute today'];
export const kindOf = (index: number): DueKind => ofTen[index % ofTen.length] ?? 'alert ran out';

const recordOf = (kind: DueKind, number: number): Practice => {
  const household = `B-${String(number).padStart(7, '0')}`;
  const at = `${kind.endsWith('today') ? began.today : began.ranOut}T10:00:00Z`;
  if (kind.startsWith('alert')) return anAlert(household).sent(at).with({ createdAt: toInstant(at) }).plain();
  const day = toLocalDate(at.slice(0, 10));
  const limit = kind === 'dispute today' ? TODAY : '2027-01-04';
  return aDispute(practiceId(`D-${String(number).padStart(7, '0')}`), household)
    .with({ household: householdRef(household), stages: [], createdAt: toInstant(at), dayZero: day }).atStage(1, day, limit).plain();
};

/**
 * Alerts and disputes of the kinds asked for, each with the rows of its clocks as the product's own rules give them; the
 * row that is due is to be swept today.
 */
export const dueRecords = async (first: number, kinds: readonly DueKind[]): Promise<Due[]> => {
  const ports = createInMemoryPorts({ now: `${began.today}T11:00:00Z` });
  for (const value of theService()) await ports.people.create(value.id, { value, effects: [], commandKey: commandKey('bench-person'), actedBy: 'service' });
  const due: Due[] = [];
  for (const [index, kind] of kinds.entries()) {
    const practice = recordOf(kind, first + index);
    const clocks = effect('practiceDeadlines.refresh', practice.id, { practice: practice.id, why: 'sent', by: 'service' });
    await ports.practice.create(practice.id, { value: practice, effects: [clocks], commandKey: commandKey('bench-record'), actedBy: 'service' });
    await performEffects(ports)({ list: 'practice', id: practice.id });
    const rows = await ports.deadlines.findBySubject(practice.id);
    const nearest = rows.reduce((least, { deadline }) => (deadline.due < least ? deadline.due : least), '9999-12-31');
    due.push({ practice, rows: rows.map((row) => ({ ...row, sweepOn: row.deadline.due === nearest ? TODAY : null })) });
  }
  return due;
};
