import type { DisputePage } from '@review-desk/core/api';
import { shortDate } from './dates.js';

type Shown = DisputePage['stages'][number]['shown'];

/** The words of a dispute: its stages, its people and what can be pressed. */
export const disputeText = {
  what: 'this dispute',
  title: (page: DisputePage) => `${page.restricted ? 'Restricted matter' : page.track === 'iro' ? 'Escalation' : 'Dispute'} ${page.reference}`,
  under: (page: DisputePage) => [page.household ? `${page.household.familyName}, ${page.household.town}` : null, `Opened on ${shortDate(page.openedOn)}, ${page.officer.name}`].filter((each) => each !== null).join('. '),
  stages: 'Stages',
  shown: { met: 'Met', 'not met': 'Not met', skipped: 'Skipped', 'not used': 'Not used', booked: 'Meeting booked', open: 'Open', 'to come': 'To come' } satisfies Record<Shown, string>,
  openedByClock: 'Opened by the clock: no answer came',
  opened: (on: DisputePage['openedOn'], who: string) => `Opened on ${shortDate(on)} by ${who}`,
  limit: (on: DisputePage['openedOn']) => `Limit ${shortDate(on)}`,
  mustAttend: (names: string) => `To meet: ${names}`,
  matter: 'The matter',
  summary: 'What it is',
  effect: 'Effect',
  wanted: 'Wanted',
  category: 'Category',
  about: 'About',
  alert: 'The alert it began with',
  openAlert: 'Open the alert',
  toDo: 'Where it stands',
  acts: {
    acknowledge: 'Acknowledge', answer: 'Answer', met: 'Record that you met', 'record-outcome': 'Record the outcome', escalate: 'Open the next stage', bypass: 'Leave a stage out',
    'record-talk': 'Record the talk', 'press-at-limit': 'Stop the clock’s next step', resolve: 'Resolve', 'close-unresolved': 'Close unresolved',
  },
  fields: {
    text: 'Your answer', on: 'On which day', outcome: 'Outcome', agreed: 'What was agreed', why: 'Why', unsatisfactory: 'Why it is not satisfactory', satisfy: 'What would satisfy', to: 'To which stage',
    emergency: 'Is it an emergency for a child’s safety?', talkOn: 'Day you talked with your line manager', view: 'Their view', reasons: 'Reasons', learning: 'Learning theme', press: 'What happened', with: 'With whom',
  },
  outcomes: { resolved: 'Resolved', part: 'Partly resolved', 'not resolved': 'Not resolved' },
  yes: 'Yes: the talk comes after',
  no: 'No: we talked first',
  tellsStage: (page: DisputePage) => `${page.nextStage ? `${page.nextStage.label} opens. Its` : 'The'} people are told at the next working morning, or at once within working hours.`,
  tellsAll: 'Everybody who has it is told.',
  stays: 'It stands on the record.',
} as const;
