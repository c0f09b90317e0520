import type { AlertPage } from '@review-desk/core/api';
import { longDate, shortDate } from './dates.js';

type Action = AlertPage['actions'][number];
type ActionState = Action['state'];

/** What each act on an alert is called, what it does, and what it asks. */
export const alertActsText = {
  actionStates: { open: 'To do', overdue: 'Overdue', done: 'Done', 'done late': 'Done late', dropped: 'Dropped' } satisfies Record<ActionState, string>,
  movedFrom: (day: Action['due'], why: string) => `It was due on ${longDate(day)}, before another date was agreed: ${why}`,
  asksFor: ({ to, why }: NonNullable<Action['asked']>, officer: string) => `${shortDate(to)} is asked for: ${why} ${officer} decides; until then the date stands.`,
  latestNote: (who: string, when: string) => `Latest progress note, by ${who}, ${when}`,
  noteWhat: 'It stands in the story with your name and the time. Both sides can read it, and nobody can change it. Nobody is sent a message.',
  noteDone: 'Your progress note is in the story.',
  noteHint: 'A few sentences, at most 600 letters.',
  done: 'Done. Everybody it concerns is told.',
  kept: 'Done. It stands in the story.',
  fields: {
    text: 'Your answer', position: 'You', actions: 'What you propose', agreed: 'What is agreed', action: 'What will be done', owner: 'Who does it', due: 'By when', noActions: 'Why no action is needed', to: 'The other date', why: 'Why',
    challenge: 'What is not right', answerChallenge: 'Your answer', missing: 'What is missing', note: 'Note', progress: 'How far it is', evidence: 'What you saw', on: 'On which day', press: 'What happened', with: 'With whom',
    talk: 'Have you talked about it first?', talkOn: 'Day you talked about it', talkWith: 'With whom', referralOn: 'On which day', referralTo: 'To whom', talkResult: 'What came of it', talkWhy: 'Why it cannot wait',
  },
  positions: { accepts: 'Accept it', 'accepts in part': 'Accept part of it', 'challenges the facts': 'Challenge the facts' },
  presses: { 'answered outside': 'It was answered outside Review Desk', 'other date': 'Another date was agreed', 'do not escalate': 'It should not escalate' },
  talks: { noted: 'As the draft says', review: 'Discussed in the review meeting', other: 'Discussed another time', none: 'Not yet: waiting would put a child at risk' },
  choose: 'Choose',
  near: 'In this alert',
  others: 'Other colleagues',
  actionsHint: 'Each with who does it and by when. The officer may change it before it is agreed.',
  agreedHint: 'As the answer proposes it. Change the words, the person or the date, or add what is missing: each date becomes a deadline.',
  action: (number: number) => `Action ${number}`,
  addAction: 'Add an action',
  addAnother: 'Add another action',
  remove: 'Remove',
  removeAction: (number: number) => `Remove action ${number}`,
  more: 'More',
  noLonger: 'This cannot be done any more, as the alert has changed meanwhile. Nothing was sent.',
  nowStands: (state: string) => `Now: ${state}`,
  lastStep: (what: string, who: string | null, when: string) => `${what}, ${who === null ? '' : `by ${who}, `}${when}.`,
  youTyped: (label: string) => `What you typed: ${label.toLowerCase()}`,
  copy: 'Copy what you typed',
  copied: 'Copied',
  errors: { needed: 'This is needed.', day: 'Give a date.', what: 'Say what will be done.', owner: 'Choose who does it.', actions: 'Each action needs what, who and by when.' },
} as const;
