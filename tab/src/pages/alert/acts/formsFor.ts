import type { AlertPage } from '@review-desk/core/api';
import { alertForms, type AlertForm } from './alertActForms.js';

/** Acts that make sense as the alert stands, among those the answer offers this person. */
export const formsFor = (page: AlertPage): AlertForm[] => alertForms.filter((form) => fitsNow(page, form));

/** Whether this person may still do it, as the alert stands. */
export const fitsNow = (page: AlertPage, { act, right }: Pick<AlertForm, 'act' | 'right'>): boolean => page.acts.includes(`alert.${right}`) && (fits[act]?.(page) ?? true);

type Act = AlertForm['act'];

const isOpenState = (page: AlertPage): boolean => !['resolved', 'withdrawn', 'passed to IRO'].includes(page.stateText);
// Owed from the moment it is sent, though its clock waits for receipt; and a late answer counts after the limit too.
const isAnswerOwed = ({ stage, stateText, answerDue }: AlertPage): boolean => stage === 'to answer' || (stateText === 'escalated' && answerDue !== null);

const fits: Partial<Record<Act, (page: AlertPage) => boolean>> = {
  send: (page) => page.stateText === 'draft',
  'record-referral': (page) => page.safeguarding?.referral === 'ringing now' && page.stateText !== 'withdrawn' && page.stateText !== 'resolved',
  // Each receiver for themselves, as on the card.
  acknowledge: (page) => isAnswerOwed(page) && isOpenState(page) && !page.acknowledged.byYou,
  answer: isAnswerOwed,
  'propose-date': (page) => page.answerDue !== null && page.openProposal === null && isOpenState(page) && page.stateText !== 'escalated',
  'challenge-facts': isAnswerOwed,
  'agree-date': (page) => page.openProposal !== null,
  'answer-challenge': (page) => page.openChallenges.length > 0,
  accept: (page) => page.stateText === 'answered',
  'not-accept': (page) => page.stateText === 'answered',
  'confirm-done': (page) => page.stateText === 'actions in hand' && page.actions.every((each) => each.state !== 'open' && each.state !== 'overdue'),
  resolve: (page) => page.stateText === 'manager confirms done',
  'take-up': (page) => page.stateText === 'passed to IRO',
  'press-at-limit': (page) => page.answerDue !== null && isOpenState(page) && page.stateText !== 'escalated' && page.stateText !== 'draft',
  escalate: (page) => page.goesOnTo !== null,
  withdraw: (page) => isOpenState(page) && page.stateText !== 'escalated',
};

type Action = AlertPage['actions'][number];

/** An action that is neither done nor dropped. */
export const isToDo = ({ state }: Pick<Action, 'state'>): boolean => state === 'open' || state === 'overdue';

/** Whether it still can be done to this one action: nothing once the alert is over; its date is asked for once at a time, and no more once a dispute has taken over. */
export const fitsAction = (page: AlertPage, { act, right }: Pick<AlertForm, 'act' | 'right'>, action: Action): boolean => {
  if (!isToDo(action) || !isOpenState(page) || !page.acts.includes(`action.${right}:${action.id}`)) return false;
  if (act === 'propose-action-date') return action.asked === null && page.stateText !== 'escalated';
  return act !== 'agree-action-date' || (action.asked !== null && page.stateText !== 'escalated');
};

/** What is waited for in each state, the likeliest first: one of these is the page's one primary button. */
const expected: Readonly<Record<string, readonly Act[]>> = {
  draft: ['send'],
  'passed to IRO': ['take-up'],
  sent: ['answer'],
  acknowledged: ['answer'],
  'extension agreed': ['answer'],
  'not accepted': ['answer'],
  'facts challenged': ['answer-challenge', 'answer'],
  'no response': ['answer', 'escalate', 'press-at-limit'],
  answered: ['accept'],
  'actions in hand': ['confirm-done'],
  'manager confirms done': ['resolve'],
  escalated: ['answer'],
};

/** Stand in the open beside it; all others wait behind "More", withdrawing last. */
const inTheOpen: readonly Act[] = ['acknowledge', 'propose-date', 'agree-date', 'answer-challenge', 'not-accept', 'record-referral'];
const MOST_IN_THE_OPEN = 3;

/** The one press is for the day of the limit and after (workflows E); until then it waits behind "More". */
const isLimitDay = ({ deadlines, answerDue, stateText }: AlertPage): boolean =>
  stateText === 'no response' || deadlines.some(({ due, reading }) => due === answerDue && reading.state === 'open' && reading.workingDaysLeft === 0);

/** D11a: an action that is overdue offers the officer the way to a dispute. */
const isOverdue = ({ actions }: AlertPage): boolean => actions.some(({ state }) => state === 'overdue');

export type ActsInOrder = { primary: AlertForm | null; beside: AlertForm[]; more: AlertForm[] };

/** The next expected step of this reader, what stands beside it, and the rest. A date that is asked for waits for a word first. */
export const actsInOrder = (page: AlertPage): ActsInOrder => {
  const forms = formsFor(page);
  const first: readonly Act[] = [...(page.safeguarding?.referral === 'ringing now' ? (['record-referral'] as const) : []), ...(page.openProposal ? (['agree-date'] as const) : []), ...(expected[page.stateText] ?? [])];
  const primary = first.map((act) => forms.find((form) => form.act === act)).find((form) => form !== undefined) ?? null;
  const others = forms.filter((form) => form !== primary);
  const beside = others.filter(({ act }) => first.includes(act) || inTheOpen.includes(act) || (act === 'press-at-limit' && isLimitDay(page)) || (act === 'escalate' && isOverdue(page))).slice(0, MOST_IN_THE_OPEN);
  const more = others.filter((form) => !beside.includes(form));
  return { primary, beside, more: [...more.filter(({ act }) => act !== 'withdraw'), ...more.filter(({ act }) => act === 'withdraw')] };
};
