import { describe, expect, it } from '@jest/globals';
import { aDispute, anActor, anAlert, cast } from '../../../testing/index.js';
import { toInstant } from '../../../time/index.js';
import { disputeWorld, seeded } from '../../disputes/testing/disputeWorld.js';
import type { Bypass, Dispute } from '../../disputes/types.js';
import { practiceBoardOf } from '../../queries/board.js';
import type { Practice } from '../../types.js';

const at = (day: string) => toInstant(`${day}T10:00:00Z`);
const bypass = (on: string, emergency = false): Bypass => ({ by: cast.ruth.id, at: at(on), from: 1, to: 2, why: 'Words.', emergency, talk: null });
const begun = (id: string, on: string, ended: string | null, ...bypasses: Bypass[]): Dispute => {
  const dispute = ended === null ? aDispute(id) : aDispute(id).closed(`${ended}T10:00:00Z`);
  return { ...dispute.plain(), createdAt: at(on), bypasses };
};

/** What the board of the service says on 20 May 2027 to the service manager: begun, passed over after the talk, in an emergency. */
const countsOf = async (...records: Practice[]) => {
  const ports = await disputeWorld('2027-05-20T10:00:00Z');
  for (const record of records) await ports.practice.create(record.id, seeded(record));
  const { counts } = await practiceBoardOf(ports)(anActor('sunita'), { view: 'service' }, { reading: () => undefined });
  return counts && [counts.quarter, counts.disputes, counts.bypasses, counts.emergencies];
};

// Source: workflows E, bypass ("counted each quarter"); BP-01.
describe('the counts of disputes from April to June 2027', () => {
  it.each([
    ['begun and ended within it', begun('D-1', '2027-04-05', '2027-05-03', bypass('2027-04-06')), [1, 1, 0]],
    ['begun in it and still open', begun('D-1', '2027-05-10', null, bypass('2027-05-11', true)), [1, 0, 1]],
    ['begun a year before, open, passed over in it and before it', begun('D-1', '2026-05-10', null, bypass('2026-06-01'), bypass('2027-04-01')), [0, 1, 0]],
    ['begun a year before, passed over and ended in it', begun('D-1', '2026-05-10', '2027-05-19', bypass('2027-05-18'), bypass('2027-05-18', true)), [0, 1, 1]],
    ['begun in it on its first day by London’s clock', { ...begun('D-1', '2027-04-01', null), createdAt: toInstant('2027-03-31T23:30:00Z') }, [1, 0, 0]],
    ['begun and ended before it', begun('D-1', '2027-01-05', '2027-02-05', bypass('2027-01-06')), [0, 0, 0]],
  ])('of one %s', async (_what, dispute, counts) => {
    expect(await countsOf(dispute)).toEqual(['2027q2', ...counts]);
  });

  it('leave out none behind a page of others, and count none twice', async () => {
    const older = Array.from({ length: 60 }, (_each, number) => begun(`D-A${number}`, '2026-05-10', null, bypass('2027-04-06')));
    const ended = Array.from({ length: 60 }, (_each, number) => begun(`D-B${number}`, '2026-05-10', '2027-05-03', bypass('2027-04-06', true)));
    const now = Array.from({ length: 60 }, (_each, number) => begun(`D-C${number}`, '2027-04-05', number % 2 === 0 ? null : '2027-05-04', bypass('2027-04-06')));
    const alerts = Array.from({ length: 60 }, (_each, number) => ({ ...anAlert('H-001', number + 1).sent().plain(), createdAt: at('2027-04-02') }));
    expect(await countsOf(...alerts, ...older, ...ended, ...now)).toEqual(['2027q2', 60, 120, 60]);
  });
});
