import { describe, expect, it } from '@jest/globals';
import { defaultPolicy } from '../../../council/index.js';
import { aDispute, cast, seniors } from '../../../testing/index.js';
import { createWorkingCalendar, englandAndWales, toInstant, toLocalDate } from '../../../time/index.js';
import type { Dispute } from '../types.js';
import { boardStage } from '../../rules/boardStage.js';
import { disputeDeadlines } from './disputeDeadlines.js';
import { disputeState, disputeStateInWords } from './disputeState.js';
import { disputeReference } from './disputeReference.js';
import { stageLimit } from './stageLimit.js';
import { planOf, stagePackFor, stagePackOf } from './stagePacks.js';
import { stageInWords, stageShown, stagesShown } from './stageShown.js';

const counting = { policy: defaultPolicy, calendar: createWorkingCalendar(englandAndWales) };
const by = { by: cast.ruth.id, at: toInstant('2027-02-05T10:00:00Z') };
const clocks = (dispute: Dispute, counted = counting) => Object.fromEntries(disputeDeadlines(dispute, counted).map(({ deadline }) => [`${deadline.rule} ${deadline.occurrence}`, deadline.notApplicable?.why ?? (deadline.met ? `met ${deadline.met.on}` : deadline.due)]));
const withStage = (change: Partial<Dispute['stages'][number]>): Dispute => {
  const dispute = aDispute().plain();
  return { ...dispute, stages: dispute.stages.map((each) => ({ ...each, ...change })) };
};
const outcome = { ...by, outcome: 'part' as const, agreed: 'Some.', whyUnsatisfactory: 'Not all.', wouldSatisfy: 'All.' };

describe('the limit of a stage, as worked by hand', () => {
  it.each([
    ['DR-01', 1, '2026-04-30', '2026-05-08'], ['DR-02', 2, '2026-12-21', '2026-12-30'], ['DR-03', 3, '2027-05-28', '2027-06-07'], ['DR-04', 4, '2026-07-31', '2026-08-07'],
  ])('%s of stage %i from %s is %s', (rule, number, from, due) => {
    const dispute = aDispute().with({ stages: [] }).atStage(number, from, due).plain();
    expect(clocks(dispute)[`${rule} stage ${number}`]).toBe(due);
  });

  it.each([['DR-05', '2026-07-31', '2026-08-28'], ['DR-05', '2026-08-10', '2026-09-08']])('%s runs from the first formal stage: %s to %s', (rule, from, due) => {
    expect(clocks(aDispute().with({ stages: [] }).atStage(1, from, due).plain())[`${rule} whole`]).toBe(due);
  });

  it.each([['2026-12-24', '2026-12-29'], ['2027-05-28', '2027-06-01']])('BP-01 is owed the working day after an emergency of %s: %s', (on, due) => {
    const bypass = { by: cast.ruth.id, at: toInstant(`${on}T10:00:00Z`), from: 1, to: 2, why: 'Risk.', emergency: true, talk: null };
    expect(clocks(aDispute().with({ bypasses: [bypass, { ...bypass, emergency: false }] }).plain())).toMatchObject({ 'BP-01 bypass 1': due });
    expect(clocks(aDispute().with({ bypasses: [{ ...bypass, talk: { with: cast.sunita.id, on: toLocalDate(due), view: 'Agreed.', recorded: by } }] }).plain())['BP-01 bypass 1']).toBe(`met ${due}`);
  });

  it('ES-01 is the informal step’s, ES-02 where a council has the other one off, and ES-03 begins with the first formal level', () => {
    const informal = aDispute().with({ track: 'iro', officer: seniors.gareth.id, stages: [] }).atStage(0, '2026-12-24', '2027-01-05').plain();
    expect(clocks(informal)).toEqual({ 'ES-01 stage 0': '2027-01-05' });
    const other = { ...counting, policy: { ...defaultPolicy, limits: { ...defaultPolicy.limits, 'ES-01': { on: false } } } };
    const easter = aDispute().with({ track: 'iro', officer: seniors.gareth.id, stages: [] }).atStage(0, '2026-04-02', '2026-04-20').plain();
    expect(clocks(easter, other)).toEqual({ 'ES-02 stage 0': '2026-04-20' });
    const formal = aDispute().with({ track: 'iro', officer: seniors.gareth.id, stages: [] }).atStage(1, '2026-03-23', '2026-03-30').plain();
    expect(clocks(formal)).toEqual({ 'ES-03 stage 1': '2026-03-30', 'ES-03 whole': '2026-04-22' });
  });

  it('of a level is an equal part of the whole time and never passes its end', () => {
    const pack = stagePackFor('iro', {});
    const plan = planOf(pack, 4);
    const limit = (from: string) => plan && stageLimit(pack, plan, toLocalDate(from), toLocalDate('2026-03-23'), counting).due;
    expect([limit('2026-04-10'), limit('2026-04-20')]).toEqual(['2026-04-17', '2026-04-22']);
  });

  it('is the whole’s where a council has the stage’s own rule switched off', () => {
    const off = { ...counting, policy: { ...defaultPolicy, limits: { ...defaultPolicy.limits, 'DR-01': { on: false } } } };
    expect(clocks(aDispute().plain(), off)).toEqual({ 'DR-05 stage 1': '2027-03-01', 'DR-05 whole': '2027-03-01' });
  });
});

describe('the clock of a stage', () => {
  it.each([
    ['is met on the day its people met', withStage({ met: toLocalDate('2027-02-04') }), 'met 2027-02-04'],
    ['moves to another date that was agreed', withStage({ pressed: [{ ...by, press: 'other date', to: toLocalDate('2027-02-12'), with: cast.denise.id }] }), '2027-02-12'],
    ['stops when it was answered outside', withStage({ pressed: [{ ...by, press: 'answered outside', on: toLocalDate('2027-02-05'), what: 'Done.' }] }), 'it was answered outside the meeting'],
    ['stops when it is not escalated', withStage({ pressed: [{ ...by, press: 'do not escalate', why: 'Ill.' }] }), 'it is not escalated, with a reason on record'],
    ['ends with an outcome', withStage({ outcome }), 'an outcome was recorded without a meeting'],
    ['counts as missed when the clock went on', withStage({ outcome: { ...outcome, by: 'clock', outcome: 'no answer' } }), 'the limit ran out and the next stage opened'],
    ['ends with a bypass', aDispute().with({ bypasses: [{ ...by, from: 1, to: 3, why: 'Risk.', emergency: false, talk: null }] }).plain(), 'the stage was skipped'],
    ['ends with the dispute', aDispute().closed().plain(), 'the dispute is closed'],
  ])('%s', (_what, dispute, reads) => {
    expect(clocks(dispute)['DR-01 stage 1']).toBe(reads);
  });

  it('of the whole is met on the day the dispute closes', () => {
    expect(clocks(aDispute().closed('2027-02-05T10:00:00Z').plain())['DR-05 whole']).toBe('met 2027-02-05');
  });
});

describe('a stage is shown', () => {
  const at2 = aDispute().atStage(2, '2027-02-08', '2027-02-15');
  const meeting = { start: toInstant('2027-02-08T10:00:00Z'), end: toInstant('2027-02-08T11:00:00Z'), attendees: [], eventId: null, bookedBy: cast.ruth.id };
  it.each([
    ['open', aDispute().plain(), 1], ['to come', aDispute().plain(), 2], ['booked', withStage({ meeting }), 1], ['met', withStage({ met: toLocalDate('2027-02-04') }), 1],
    ['not met', at2.plain(), 1], ['not met', withStage({ meeting, outcome }), 1], ['not met', aDispute().closed().plain(), 1],
    ['skipped', at2.with({ bypasses: [{ ...by, from: 1, to: 2, why: 'Risk.', emergency: false, talk: null }] }).plain(), 1],
    ['not used', aDispute().with({ stages: [], notUsed: [1] }).atStage(2, '2027-02-01', '2027-02-08').plain(), 1],
  ])('as %s', (shown, dispute, number) => {
    expect(stageShown(dispute, number)).toBe(shown);
  });

  it('never as met unless somebody put a day to it, whatever else is on record', () => {
    for (const dispute of [at2.closed().plain(), withStage({ meeting, outcome }), withStage({ meeting, outcome: { ...outcome, outcome: 'resolved' } })])
      expect(stagesShown(dispute).filter(({ shown }) => shown === 'met')).toEqual([]);
  });
});

describe('a stage within a sentence', () => {
  it.each([['Stage 2', 'stage 2'], ['Informal', 'the informal step'], ['Formal 3', 'formal level 3']])('%s reads %s', (label, words) => {
    expect(stageInWords(label)).toBe(words);
  });
});

describe('where a dispute stands', () => {
  it.each([
    ['Opened', aDispute().with({ stages: [] }).plain()], ['Stage 1: open', aDispute().plain()], ['Stage 1: met', withStage({ met: toLocalDate('2027-02-04') })],
    ['Stage 1: not agreed', withStage({ outcome })], ['Stage 1: outcome agreed', withStage({ outcome: { ...outcome, outcome: 'resolved' } })], ['Resolved', aDispute().closed().plain()],
    ['Formal 1: open, with Cafcass', aDispute().with({ track: 'iro', cafcass: { ...by, grounds: 'Drift.' } }).plain()],
  ])('reads %s', (words, dispute) => {
    expect([disputeStateInWords(dispute), disputeState(dispute).state === 'resolved']).toEqual([words, boardStage(dispute) === null]);
  });
});

describe('a reference', () => {
  it('is the same for the same press, another for each attempt, and holds no letter that is taken for another', () => {
    const references = Array.from({ length: 2000 }, (_each, at) => disputeReference(`key-${at}`, 0));
    expect(new Set(references).size).toBe(2000);
    expect(references.filter((each) => !/^D-[2-9A-HJKMNP-Z]{5}$/.test(each))).toEqual([]);
    expect([disputeReference('key', 0) === disputeReference('key', 0), disputeReference('key', 0) === disputeReference('key', 1)]).toEqual([true, false]);
    expect(stagePackOf(aDispute().plain()).id).toBe('dudley');
  });
});
