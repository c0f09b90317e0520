import type { AlertPage } from '@review-desk/core/api';

type ActionState = AlertPage['actions'][number]['state'];

/** What each act on an alert is called, what it does, and what it asks. */
export const alertActsText = {
  actionStates: { open: 'To do', overdue: 'Overdue', done: 'Done', 'done late': 'Done late', dropped: 'Dropped' } satisfies Record<ActionState, string>,
  done: 'Done. Everybody it concerns is told.',
  fields: {
    text: 'Your answer', position: 'You', action: 'What you will do', owner: 'Who does it', due: 'By when', noActions: 'Why no action is needed', to: 'The other date', why: 'Why',
    challenge: 'What is not right', answerChallenge: 'Your answer', missing: 'What is missing', note: 'Note', evidence: 'What you saw', on: 'On which day', press: 'What happened', with: 'With whom',
    talk: 'Have you talked about it first?', talkOn: 'Day you talked about it', talkResult: 'What came of it', talkWhy: 'Why it cannot wait',
  },
  positions: { accepts: 'Accept it', 'accepts in part': 'Accept part of it', 'challenges the facts': 'Challenge the facts' },
  presses: { 'answered outside': 'It was answered outside Review Desk', 'other date': 'Another date was agreed', 'do not escalate': 'It should not escalate' },
  talks: { noted: 'As the draft says', review: 'Discussed in the review meeting', other: 'Discussed another time', none: 'Not yet: waiting would put a child at risk' },
  choose: 'Choose',
  errors: { needed: 'This is needed.', day: 'Give a date.' },
} as const;
