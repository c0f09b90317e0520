import { commandKey, householdRef, reviewId, type PersonId } from '@review-desk/core/ids';
import type { Practice } from '@review-desk/core/practice';
import { effect } from '@review-desk/core/records';
import { anAlert } from '@review-desk/core/testing';
import { toInstant, toLocalDate } from '@review-desk/core/time';
import type { Council } from '../../badInput/startCouncil.js';
import { newKey } from '../../badInput/sampleHouseholds.js';
import { collectLog } from '../../testing/collectLog.js';
import { createSweepDeadlines, type SweepReport } from '../../timers/sweepDeadlines.js';

/** A machine of its own, which has swept no day yet. */
export const sweepAnew = ({ ports }: Council): Promise<SweepReport | null> => createSweepDeadlines({ ports, log: collectLog().log })();

/** Everybody of a stage has spoken to the bot, telling has started, and what was due of other records is swept. */
export const readyToEscalate = async (council: Council, told: readonly PersonId[]): Promise<void> => {
  await council.ask('sunita', 'pressStart', { body: { key: newKey(), teams: ['all'] } });
  for (const person of told) await council.ports.conversations.keep({ person, id: `chat-${person}`, serviceUrl: 'https://smba.example/emea/', blocked: false });
  await council.quarterHourLater(30);
  await sweepAnew(council);
  await council.work();
};

/** An alert to Leah and Denise, sent before Christmas, that nobody answered: its limit ran out on 24 December 2026. */
export const unansweredAlert = async ({ ports, person, work }: Council, household: string): Promise<void> => {
  const { id } = anAlert(household);
  const value: Practice = anAlert(household).sent('2026-12-17T10:00:00Z')
    .with({
      household: householdRef(household), review: reviewId(`${household}-r1`), createdAt: toInstant('2026-12-17T10:00:00Z'),
      officer: person('ruth').id, ssw: person('leah').id, manager: person('denise').id,
    }).plain();
  const clocks = effect('practiceDeadlines.refresh', id, { practice: id, why: 'received', by: 'service' });
  await ports.practice.create(id, { value, effects: [clocks], commandKey: commandKey(`seed-${household}`), actedBy: 'service' });
  await ports.effectQueue.wake({ list: 'practice', id });
  await work();
  // As it stands where its clock was begun in December and the day has come.
  await ports.deadlines.upsert((await ports.deadlines.findBySubject(id)).map((row) => ({ ...row, sweepOn: toLocalDate('2027-01-04') })));
};
