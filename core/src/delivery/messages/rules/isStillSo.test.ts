import { describe, expect, it } from '@jest/globals';
import { practiceId } from '../../../ids.js';
import type { Alert } from '../../../practice/alerts/types.js';
import type { Practice } from '../../../practice/types.js';
import { aDispute, aMessage, anAlert, cast } from '../../../testing/index.js';
import { toInstant, toLocalDate } from '../../../time/index.js';
import type { MessagePurpose } from '../types.js';
import { isStillSo } from './isStillSo.js';

const stamp = { by: cast.ruth.id, at: toInstant('2027-01-12T10:00:00Z') };
const so = (practice: Practice | null, purpose: MessagePurpose, today = '2027-01-13'): boolean => isStillSo(practice, { ...aMessage().plain(), purpose }, toLocalDate(today));
const sent = anAlert().sent();
const answered = sent.answered('2027-01-12T09:00:00Z');
const withAlert = (changes: Partial<Alert>) => sent.with(changes).plain();
const withdrawn = withAlert({ withdrawn: { ...stamp, why: 'Found.' } });
const escalated = withAlert({ escalated: { to: practiceId('D-1'), by: 'clock', at: stamp.at } });
const action = { id: 'a', text: 'Write it', owner: cast.leah.id, due: toLocalDate('2027-01-12'), earlier: [], done: null, dropped: null };
const dispute = aDispute();
const pressed = { ...stamp, at: toInstant('2027-02-08T09:00:00Z'), press: 'do not escalate' as const, why: 'Agreed.' };
const [first] = dispute.plain().stages;

describe('what a message says is', () => {
  it.each<[string, Practice | null, MessagePurpose, boolean]>([
    ['still so while an answer is owed', sent.plain(), 'act', true],
    ['not so once it was answered', answered.plain(), 'act', false],
    ['not so once the limit escalated it', escalated, 'act', false],
    ['not so once it was withdrawn', withdrawn, 'act', false],
    ['so of the withdrawal itself', withdrawn, 'ended', true],
    ['not so of an end that did not come', sent.plain(), 'ended', false],
    ['so while the officer owes a reply', answered.plain(), 'answered', true],
    ['not so once the officer replied', answered.with({ replies: [{ ...stamp, accepted: true, missing: null }] }).plain(), 'answered', false],
    ['so while an action is overdue', answered.with({ actions: [action] }).plain(), 'action overdue', true],
    ['not so once it is done', answered.with({ actions: [{ ...action, done: { on: toLocalDate('2027-01-12'), by: cast.leah.id, note: '' } }] }).plain(), 'action overdue', false],
    ['not so of a challenge that was answered', withAlert({ challenges: [{ id: 'c', ...stamp, text: 'No.', answer: { ...stamp, text: 'Yes.' } }] }), 'challenged', false],
    ['so of an alert that the IRO has not taken up', withAlert({ sentAt: null, passedToIro: { to: cast.tomasz.id, at: stamp.at, takenUp: null } }), 'passed', true],
    ['so of the stage that is open', dispute.plain(), 'stage 1', true],
    ['not so of a stage that the next one followed', dispute.atStage(2, '2027-02-08', '2027-02-15').plain(), 'stage 1', false],
    ['so of a stage that was late, though the next one has opened', dispute.atStage(2, '2027-02-08', '2027-02-15').plain(), 'stage 1 late', true],
    ['not so of a limit at which somebody pressed', dispute.with({ stages: first ? [{ ...first, pressed: [pressed] }] : [] }).plain(), 'limit 1', false],
    ['not so of a closed dispute', dispute.closed().plain(), 'stage 1', false],
    ['so of its closing', dispute.closed().plain(), 'ended', true],
    ['not so of a record that is gone', null, 'act', false],
  ])('%s', (_what, practice, purpose, expected) => {
    expect(so(practice, purpose)).toBe(expected);
  });

  it('so of a digest on its own day alone', () => {
    expect([so(null, 'digest', '2027-01-11'), so(null, 'digest', '2027-01-12')]).toEqual([true, false]);
  });
});
