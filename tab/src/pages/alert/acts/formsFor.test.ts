import { expect, test } from '@jest/globals';
import type { AlertPage } from '@review-desk/core/api';
import { alertAnswer } from '../../../testing/fixtures/alerts.js';
import { denise } from '../../../testing/fixtures/people.js';
import { dateOf } from '../../../testing/fixtures/values.js';
import { actsInOrder } from './formsFor.js';

const officer = ['write', 'send', 'agree-date', 'answer-challenge', 'accept', 'not-accept', 'resolve', 'withdraw', 'escalate', 'press-at-limit'].map((act) => `alert.${act}`);
const manager = ['acknowledge', 'answer', 'propose-date', 'challenge-facts', 'confirm-done'].map((act) => `alert.${act}`);
const onTheDay = alertAnswer.deadlines.map((each) => ({ ...each, reading: { state: 'open' as const, workingDaysLeft: 0 } }));
const asked = { id: 'p1', to: dateOf('2027-02-10'), why: 'Leave', by: denise };
const order = (acts: string[], page: Partial<AlertPage>): string => {
  const { primary, beside, more } = actsInOrder({ ...alertAnswer, acts, ...page });
  return [primary?.act ?? 'none', beside.map(({ act }) => act).join(', '), more.map(({ act }) => act).join(', ')].join(' | ');
};

// The first is the page's primary button, then what stands beside it, then what waits behind "More".
test.each<[string, string[], Partial<AlertPage>, string]>([
  ['D4: a draft is sent', officer, { stateText: 'draft', stage: 'draft', answerDue: null }, 'send |  | withdraw'],
  ['D7: whoever must answer may acknowledge first', manager, {}, 'answer | acknowledge, propose-date | challenge-facts'],
  ['D7: so may the second receiver', manager, { stateText: 'acknowledged' }, 'answer | acknowledge, propose-date | challenge-facts'],
  ['D7: nobody is asked twice', manager, { stateText: 'acknowledged', acknowledged: { by: [], byYou: true } }, 'answer | propose-date | challenge-facts'],
  ['D6: the officer waits', officer, {}, 'none |  | press-at-limit, withdraw'],
  ['E: on the day of the limit the officer has a press', officer, { deadlines: onTheDay }, 'none | press-at-limit | withdraw'],
  ['E: once it is past the officer takes it on', officer, { stateText: 'no response', goesOnTo: 2 }, 'escalate | press-at-limit | withdraw'],
  ['D8: a date that is asked for waits for a word', officer, { openProposal: asked }, 'agree-date | agree-date | press-at-limit, withdraw'],
  ['D9: a challenge too', officer, { stateText: 'facts challenged', openChallenges: [{ id: 'c', text: 'No.' }] }, 'answer-challenge |  | press-at-limit, withdraw'],
  ['D10a: an answer is accepted, or what is missing is said', officer, { stateText: 'answered', stage: 'answered', answerDue: null }, 'accept | not-accept | withdraw'],
  ['D11: nothing is confirmed while something is open', manager, { stateText: 'actions in hand', stage: 'in hand', answerDue: null, actions: [{ id: 'x', text: 'Visit', owner: denise, due: dateOf('2027-02-10'), state: 'open', doneOn: null, note: null, earlier: [], asked: null, progress: null }] }, 'none |  | '],
  ['D11a: of an overdue action the officer is offered a dispute', officer, { stateText: 'actions in hand', stage: 'in hand', answerDue: null, goesOnTo: 2, actions: [{ id: 'x', text: 'Visit', owner: denise, due: dateOf('2027-01-10'), state: 'overdue', doneOn: null, note: null, earlier: [], asked: null, progress: null }] }, 'none | escalate | withdraw'],
  ['D11: then the manager confirms', manager, { stateText: 'actions in hand', stage: 'in hand', answerDue: null, actions: [] }, 'confirm-done |  | '],
  ['D12: the officer resolves', officer, { stateText: 'manager confirms done', stage: 'in hand', answerDue: null }, 'resolve |  | withdraw'],
  ['D13: after a dispute a late answer still counts', manager, { stateText: 'escalated', stage: null }, 'answer | acknowledge | challenge-facts'],
  ['D14: nothing is left once it is withdrawn', officer, { stateText: 'withdrawn', stage: null, answerDue: null }, 'none |  | '],
  ['0.12: the call comes before all else', officer, { stateText: 'answered', stage: 'answered', answerDue: null, safeguarding: { referral: 'ringing now', at: '2027-01-25T09:30:00Z', to: null } }, 'record-referral | accept, not-accept | withdraw'],
])('%s', (_row, acts, page, shown) => {
  expect(order(acts, page)).toBe(shown);
});
