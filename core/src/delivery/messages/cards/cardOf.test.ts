import { describe, expect, it } from '@jest/globals';
import { practiceId } from '../../../ids.js';
import type { Alert } from '../../../practice/alerts/types.js';
import type { GoodPractice } from '../../../practice/goodPractice/types.js';
import type { OfficerFeedback } from '../../../practice/officerFeedback/types.js';
import type { Practice } from '../../../practice/types.js';
import { aDispute, aMessage, anAlert, cast, type CastKey } from '../../../testing/index.js';
import { toInstant, toLocalDate } from '../../../time/index.js';
import type { MessagePurpose, SafeCard } from '../types.js';
import { cardOf } from './cardOf.js';

const [today, due, replyDue] = [toLocalDate('2027-01-13'), toLocalDate('2027-01-18'), toLocalDate('2027-01-21')];
const at = (hour: string, by: CastKey = 'denise') => ({ by: cast[by].id, at: toInstant(`2027-01-12T${hour}:00:00Z`) });
const seen = (practice: Practice, to: CastKey, purpose: MessagePurpose, over: Partial<ReturnType<ReturnType<typeof aMessage>['plain']>> = {}): SafeCard =>
  cardOf(practice, { ...aMessage().to(to).plain(), purpose, ...over }, today, due, replyDue);
const face = ({ headline, state, due: day, buttons }: SafeCard): string => [headline, state, day ?? 'no date', buttons.join(', ')].join(' | ');

const sent = anAlert().sent();
const answered = sent.answered('2027-01-12T11:00:00Z');
const reply = (accepted: boolean) => ({ ...at('12', 'ruth'), accepted, missing: accepted ? null : 'By when?' });
const action = { id: 'x.1', text: 'Write it', owner: cast.leah.id, due: toLocalDate('2027-01-29'), earlier: [], done: null, dropped: null };
const accepted = answered.with({ replies: [reply(true)], actions: [action] });
const asked = { id: 'd1', proposed: at('10'), from: due, to: toLocalDate('2027-01-25'), why: 'Leave.', decided: null };
const over = (changes: Partial<Alert>) => accepted.with(changes).plain();
const dispute = aDispute();
const thanks: GoodPractice = {
  ...anAlert().plain(), kind: 'good practice', id: practiceId('H-001-g1'), level: 'excellent', to: [cast.leah.id], manager: cast.denise.id, aboutTeam: false, seen: 'Kind.', category: 'Life story', mayBeQuoted: true, readBy: [],
};
const feedback: OfficerFeedback = { ...anAlert().plain(), kind: 'officer feedback', id: practiceId('F-1'), from: cast.leah.id, addressedTo: cast.sunita.id, toOfficer: false, tone: 'concern', text: 'Late.', answer: null };

describe('a card says, and offers its reader', () => {
  it.each<[string, Practice, CastKey, MessagePurpose, string]>([
    ['D3: the worker is thanked', thanks, 'leah', 'thanks', 'thank you | new | no date | open'],
    ['D3: who has read it, to that person', { ...thanks, readBy: [at('10', 'leah')] }, 'leah', 'thanks', 'thank you | read | no date | open'],
    ['D4: the IRO has it', sent.with({ sentAt: null, passedToIro: { to: cast.tomasz.id, at: toInstant('2027-01-12T10:00:00Z'), takenUp: null } }).plain(), 'tomasz', 'passed', 'passed to you | new | no date | open'],
    ['D6: who must answer', sent.plain(), 'denise', 'act', 'please answer | new | 2027-01-18 | acknowledge, other date, read and answer'],
    ['D7: who acknowledged is not asked again', sent.acknowledged().plain(), 'denise', 'act', 'please answer | acknowledged | 2027-01-18 | other date, read and answer'],
    ['D7: the other receiver still may', sent.acknowledged().plain(), 'leah', 'act', 'please answer | acknowledged | 2027-01-18 | acknowledge, other date, read and answer'],
    ['D7: the officer is told', sent.acknowledged().plain(), 'ruth', 'know', 'for your information | acknowledged | 2027-01-18 | open'],
    ['D8: another date is asked of the officer', sent.with({ otherDates: [asked] }).plain(), 'ruth', 'other date asked', 'other date asked | new | 2027-01-18 | open'],
    ['D8: whoever asked waits for it', sent.acknowledged().with({ otherDates: [asked] }).plain(), 'denise', 'act', 'please answer | acknowledged | 2027-01-18 | read and answer'],
    ['D8: it is agreed', sent.acknowledged().with({ otherDates: [{ ...asked, decided: { ...at('11', 'ruth'), agreed: true } }] }).plain(), 'denise', 'other date decided', 'other date agreed | acknowledged | 2027-01-18 | other date, read and answer'],
    ['D8: it is not', sent.acknowledged().with({ otherDates: [{ ...asked, decided: { ...at('11', 'ruth'), agreed: false } }] }).plain(), 'denise', 'other date decided', 'please answer | acknowledged | 2027-01-18 | other date, read and answer'],
    ['D9: the officer is told of a challenge', sent.with({ challenges: [{ id: 'c', ...at('10'), text: 'No.', answer: null }] }).plain(), 'ruth', 'challenged', 'facts challenged | new | 2027-01-18 | open'],
    ['D9: and of its answer whoever must act', sent.with({ challenges: [{ id: 'c', ...at('10'), text: 'No.', answer: { ...at('11', 'ruth'), text: 'Yes.' } }] }).plain(), 'leah', 'challenge answered', 'challenge answered | new | 2027-01-18 | acknowledge, other date, read and answer'],
    ['D10: the officer owes a reply', answered.plain(), 'ruth', 'answered', 'reply wanted | answered | 2027-01-21 | open'],
    ['D10: the manager’s card asks for nothing more', answered.plain(), 'denise', 'act', 'answered | answered | no date | open'],
    ['D10a: accepted, the owner has actions', accepted.plain(), 'leah', 'replied', 'actions to do | in hand | 2027-01-29 | open'],
    ['D10a: accepted, the others are told', accepted.plain(), 'denise', 'replied', 'accepted | in hand | 2027-01-29 | open'],
    ['D10a: not accepted, an answer is owed again', answered.with({ replies: [reply(false)] }).acknowledged().plain(), 'denise', 'replied', 'not accepted | acknowledged | 2027-01-18 | other date, read and answer'],
    ['D11: done, for the officer to check', over({ managerConfirmed: at('13') }), 'ruth', 'done', 'done, please check | done | 2027-01-29 | open'],
    ['D11a: an action is overdue', accepted.plain(), 'leah', 'action overdue', 'overdue | in hand | 2027-01-29 | open'],
    ['D12: resolved', over({ resolved: { ...at('14', 'ruth'), note: 'Seen.' } }), 'denise', 'ended', 'resolved | resolved | no date | open'],
    ['D13: escalated, a late answer still counts', sent.with({ escalated: { to: practiceId('D-1'), by: 'clock', at: toInstant('2027-01-12T10:00:00Z') } }).plain(), 'denise', 'act', 'please answer | escalated | 2027-01-18 | acknowledge, read and answer'],
    ['D13: the officer’s press on the day of the limit', sent.plain(), 'ruth', 'limit 1', 'limit today | new | 2027-01-18 | answered outside, other date, do not escalate, open'],
    ['D14: withdrawn, on every copy', sent.with({ withdrawn: { ...at('12', 'ruth'), why: 'Found.' } }).plain(), 'denise', 'act', 'withdrawn | withdrawn | no date | open'],
    ['D15: to the one who was picked', feedback, 'sunita', 'feedback', 'for your information | told | no date | open'],
    ['E: a stage, to its convener', dispute.plain(), 'ruth', 'stage 1', 'convene a meeting | new | 2027-02-08 | acknowledge, open'],
    ['E: a stage, to who is told', dispute.plain(), 'martin', 'stage 1', 'stage opened | new | 2027-02-08 | acknowledge, open'],
    ['E: acknowledged', dispute.with({ acknowledged: [{ ...at('10', 'martin'), stage: 1 }] }).plain(), 'martin', 'stage 1', 'stage opened | acknowledged | 2027-02-08 | open'],
    ['E: the next stage has opened', dispute.atStage(2, '2027-02-08', '2027-02-15').plain(), 'martin', 'stage 1', 'stage opened | escalated | 2027-02-15 | open'],
    ['E: told when late', dispute.plain(), 'helen', 'stage 1 late', 'stage is late | new | 2027-02-08 | open'],
    ['E: the press at a limit', dispute.plain(), 'sunita', 'limit 1', 'limit today | new | 2027-02-08 | answered outside, other date, do not escalate, open'],
    ['E: the talk after an emergency', dispute.with({ bypasses: [{ ...at('10', 'ruth'), from: 1, to: 2, why: 'Risk.', emergency: true, talk: null }] }).plain(), 'sunita', 'talk', 'talk to record | new | 2027-02-08 | open'],
    ['E: closed, on every copy', dispute.closed().plain(), 'martin', 'stage 1', 'resolved | resolved | no date | open'],
    ['0.8: the sender is told who stands in', sent.plain(), 'ruth', 'covered', 'sent to your deputy | new | 2027-01-18 | open'],
  ])('%s', (_row, practice, to, purpose, says) => {
    expect(face(seen(practice, to, purpose))).toBe(says);
  });

  it('E: of a restricted matter its own reference, its date and a button, the same whatever happened', () => {
    const restricted = dispute.restricted('martin').plain();
    const purposes: MessagePurpose[] = ['stage 1', 'limit 1', 'stage 1 late', 'answered', 'know', 'act'];
    const cards = purposes.map((purpose) => seen(restricted, 'ruth', purpose));
    expect(new Set(cards.map((each) => JSON.stringify(each))).size).toBe(1);
    expect(cards[0]).toMatchObject({ kind: 'restricted matter', reference: 'D-7K3F2', categories: [], stage: null, due: '2027-02-08', buttons: ['open'], headline: 'for your information' });
    expect(face(seen(restricted, 'ruth', 'choose'))).toBe('choose who gets it | told | 2027-02-08 | open');
  });

  it('until when somebody stands in', () => {
    expect(seen(sent.plain(), 'ruth', 'covered', { coverUntil: toLocalDate('2027-01-22') }).coverUntil).toBe('2027-01-22');
  });

  it('since when it was owed, where the timer came late, and otherwise nothing', () => {
    const since = toLocalDate('2027-01-04');
    expect([seen(dispute.plain(), 'ruth', 'stage 1', { owedSince: since }).owedSince, 'owedSince' in seen(dispute.plain(), 'ruth', 'stage 1')]).toEqual([since, false]);
  });

  it('codes of categories, and nothing that somebody wrote in their place', () => {
    expect(seen(sent.with({ categories: ['A1', 'Wendy Stubbs', 'WENDY', 'A12'] }).plain(), 'denise', 'act').categories).toEqual(['A1', 'A12']);
    expect(seen(thanks, 'leah', 'thanks').categories).toEqual([]);
  });
});
