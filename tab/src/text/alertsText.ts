import type { AlertPage, BoardCard } from '@review-desk/core/api';
import { longDate, shortDate } from './dates.js';
import { quarterInWords } from './quarters.js';

type Kind = BoardCard['kind'];
type Lane = NonNullable<BoardCard['lane']>;

/** The words of alerts: the board, the form and the page of one. */
export const alertsText = {
  title: 'Alerts and disputes',
  short: 'Alerts',
  what: 'the alerts',
  view: 'Whose alerts',
  views: { mine: 'My own', service: 'The whole service' },
  show: 'What to show',
  open: (count?: string) => (count === undefined ? 'Alerts and disputes' : `Alerts and disputes (${count})`),
  good: (count?: number) => (count === undefined ? 'Good practice' : `Good practice (${count} this quarter)`),
  search: 'Find by reference',
  noneFound: 'No alert or dispute shown here has that reference.',
  clear: 'Show all',
  late: (count: number) => (count === 1 ? '1 date is late.' : `${count} dates are late.`),
  forYouCount: (count: number) => (count === 0 ? 'Nothing waits for you.' : count === 1 ? '1 thing is for you.' : `${count} things are for you.`),
  lane: 'Lane',
  lanes: { draft: 'Drafts', 'with the manager': 'With the manager', 'in hand': 'Actions in hand', 'for the officer': 'With the reviewing officer', 'in dispute': 'In dispute', settled: 'Settled this quarter' } satisfies Record<Lane, string>,
  forYouToDecide: 'For you to decide',
  none: 'No alerts are open. What is raised stands here until it is settled.',
  emptyLane: 'Nothing here.',
  noThanks: 'Nobody has been thanked this quarter yet.',
  quarter: 'This quarter',
  byCategory: 'Alerts this quarter by category',
  category: 'Category',
  alerts: 'Alerts',
  count: (count: number) => (count === 1 ? '1 alert' : `${count} alerts`),
  restricted: 'Restricted matter',
  waitingFor: (who: string) => `Waiting for ${who}`,
  kinds: { alert: 'Alert', dispute: 'Dispute', 'good practice': 'Thanks', questionnaire: 'Questionnaire', 'officer feedback': 'Feedback' } satisfies Record<Kind, string>,
  forYou: 'For you',
  forYouTo: (what: string) => `For you: ${what.charAt(0).toLowerCase()}${what.slice(1)}`,
  clocks: { answer: 'Answer by', reply: 'Reply by', action: 'Next action by', stage: 'This stage by', whole: 'Whole process by', talk: 'Talk owed by' } satisfies Record<BoardCard['clocks'][number]['of'], string>,
  actionsDone: ({ done, of }: { done: number; of: number }) => `${done} of ${of} ${of === 1 ? 'action' : 'actions'} done`,
  acknowledgedOn: (day: BoardCard['openedOn']) => `Acknowledged ${shortDate(day)}`,
  settled: ({ on, how }: NonNullable<BoardCard['settled']>) => `${{ resolved: 'Resolved', withdrawn: 'Withdrawn', 'closed unresolved': 'Closed unresolved' }[how]}, ${shortDate(on)}`,
  about: 'Alerts and thanks',
  noneAbout: 'None has been raised about this household.',
  raise: 'Raise an alert',
  raiseAboutThis: 'Raise an alert about this',
  openDispute: 'Open a dispute',
  escalate: 'Escalate a child’s matter',
  goodPractice: 'Good practice by quarter',
  feedback: 'Feedback about officers',
} as const;

const shownWords = { met: 'met', 'not met': 'not met', skipped: 'skipped', 'not used': 'not used', booked: 'meeting booked', open: 'open', 'to come': 'to come' } as const;
type Steps = NonNullable<BoardCard['steps']>;

export const disputeStepsText = {
  stages: 'Stages of the dispute',
  shown: shownWords,
  /** `Stage 2 (1 skipped)`; where none is open, what became of the last. */
  inWords: (steps: Steps): string => {
    const here = steps.find(({ shown }) => shown === 'open' || shown === 'booked') ?? steps.findLast(({ shown }) => shown !== 'to come');
    const passed = steps.filter(({ shown }) => shown === 'skipped');
    const number = here ? `${here.label}${here.shown === 'open' ? '' : `, ${shownWords[here.shown]}`}` : '';
    return passed.length === 0 ? number : `${number} (${passed.map((each) => each.number).join(', ')} skipped)`;
  },
} as const;

export const figuresText = {
  title: 'Disputes this quarter',
  period: (quarter: string) => `${quarterInWords(quarter)}. Disputes are counted by the day they began, open or ended. Stages passed over are counted by the day that was done, whenever the dispute began.`,
  disputes: 'Begun',
  bypasses: 'Stages passed over after the talk',
  emergencies: 'Passed over in an emergency',
  hidden: '–',
  hiddenWhy: 'A dash stands for fewer than five, which are not shown.',
} as const;

export const chooseHouseholdText = {
  question: 'Which household is it about?',
  search: 'Reference or name',
  hint: 'Type at least two letters of the name, or the reference.',
  none: 'No household was found. Check the reference or the spelling.',
} as const;

export const raiseText = {
  title: (ref: string) => `Raise an alert about ${ref}`,
  short: 'Raise an alert',
  what: 'this form',
  carePlan: 'Is this only about a child’s care plan?',
  carePlanHint: 'Then the child’s independent reviewing officer (IRO) has it, and they are told instead.',
  no: 'No',
  yes: 'Yes, pass it to the child’s IRO',
  iro: 'The child’s IRO',
  chooseIro: 'Choose the IRO',
  categories: 'What it is about',
  fromCheck: (check: string) => `Filled in from the check: ${check}. You can change it.`,
  found: 'What you found',
  effect: 'Its effect on the child or the carer',
  wanted: 'What you want to happen',
  wantedHint: 'One action a line.',
  talk: 'Have you talked about it first?',
  talkReview: 'Discussed in the review meeting',
  talkOther: 'Discussed another time',
  talkNone: 'Not yet: waiting would put a child at risk',
  talkOn: 'Day of the talk',
  talkWith: 'With whom',
  talkResult: 'What came of it',
  talkWhy: 'Why it cannot wait',
  willBeTold: 'Who will be told',
  toldAt: (day: string) => `on ${day}`,
  atOnce: 'at once, at any hour',
  told: (post: string) => post.charAt(0).toLowerCase() + post.slice(1),
  lineManager: 'your line manager',
  nobody: (post: string) => `The ${post.charAt(0).toLowerCase()}${post.slice(1)}: nobody holds this post, so business support is asked to find out`,
  answerDue: (day: AlertPage['openedOn']) => `They have until ${longDate(day)} to answer.`,
  send: 'Send the alert',
  keep: 'Keep as a draft',
  errors: {
    found: 'Say what you found.', effect: 'Say what effect it has.', wanted: 'Say what you want to happen.', categories: 'Choose what it is about.',
    talk: 'Say whether you have talked about it first.', talkOn: 'Give the day of the talk.', talkWith: 'Choose whom you talked with.', talkResult: 'Say what came of the talk.', talkWhy: 'Say why it cannot wait.', iro: 'Choose the IRO.',
  },
} as const;

export const alertText = {
  what: 'this alert',
  title: (page: Pick<AlertPage, 'reference'>) => `Alert ${page.reference}`,
  under: (page: AlertPage) => [page.household ? `${page.household.familyName}, ${page.household.town}` : null, `Raised by ${page.officer.name} on ${shortDate(page.openedOn)}`].filter((each) => each !== null).join('. '),
  state: 'Where it stands',
  states: {
    draft: 'A draft, not sent yet', 'passed to IRO': 'Passed to the child’s IRO', sent: 'Sent, not acknowledged yet', acknowledged: 'Acknowledged, an answer is wanted',
    'extension agreed': 'Another date is agreed', 'facts challenged': 'The facts are challenged', 'no response': 'No answer came in time', answered: 'Answered, the officer replies next',
    'not accepted': 'The answer was not accepted', 'actions in hand': 'Accepted, actions in hand', 'manager confirms done': 'A manager says it is done', resolved: 'Resolved',
    withdrawn: 'Withdrawn', escalated: 'Went on to a formal dispute',
  } as Readonly<Record<string, string>>,
  asked: 'What was found and asked',
  found: 'Found',
  effect: 'Effect',
  wanted: 'Wanted',
  categories: 'About',
  receivers: 'For',
  answerDue: 'Answer by',
  acknowledged: 'Acknowledged',
  notAcknowledged: (who: string) => `Not yet by ${who}`,
  story: 'The story so far',
  storyOfBoth: 'Both sides read this. Neither can rewrite it.',
  stillToCome: (what: string) => `Still to come: ${what}`,
  steps: { answer: 'an answer', reply: 'the officer’s reply', done: 'actions done, and a manager confirms it', resolved: 'the officer sees the evidence and resolves it' },
  clock: 'The clock',
  actions: 'Agreed actions',
  noActions: 'No action is agreed yet.',
  told: 'Who was told',
  noTold: 'Nobody yet.',
  nobodyHolds: (post: string) => `Nobody holds this post: ${post.charAt(0).toLowerCase()}${post.slice(1)}`,
  deadlines: 'Dates',
  noDeadlines: 'No date runs until it is received.',
  by: (who: string) => `by ${who}`,
  due: (day: AlertPage['openedOn']) => `by ${shortDate(day)}`,
  standsInFor: (who: string) => `in place of ${who}`,
  openDispute: 'Open the dispute',
  goesOn: 'The story goes on in the dispute',
  comesNext: 'What comes next',
  next: ({ what, who, due }: AlertPage['next']) => [what, who?.name ?? null, due ? `by ${longDate(due)}` : null].filter((each) => each !== null).join(', '),
  forYou: 'For you',
  waitingFor: (who: string) => `Waiting for ${who}`,
  ringing: 'The safeguarding referral is not noted yet',
  backToChat: 'Back to the chat',
} as const;
