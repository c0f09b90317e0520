import type { DisputePage } from '@review-desk/core/api';
import { isLocalDate, type Instant, type LocalDate } from '@review-desk/core/time';
import { listInWords, londonDateOf, longDate, longDateAndTime, shortDate, timeSpan } from './dates.js';

type Shown = DisputePage['stages'][number]['shown'];

const presses = { 'answered outside': 'Answered outside', 'other date': 'Another date agreed', 'do not escalate': 'Not to be escalated' } as const;

/** The words of a dispute: its stages, its people and what can be pressed. */
export const disputeText = {
  what: 'this dispute',
  title: (page: DisputePage) => `${page.restricted ? 'Restricted matter' : page.track === 'iro' ? 'Escalation' : 'Dispute'} ${page.reference}`,
  under: (page: DisputePage) => [page.household ? `${page.household.ref}, ${page.household.familyName}, ${page.household.town}` : null, `Opened on ${shortDate(page.openedOn)}, ${page.officer.name}`].filter((each) => each !== null).join('. '),
  stages: { fostering: 'Stages', iro: 'Levels' },
  shown: { met: 'Met', 'not met': 'Not met', skipped: 'Skipped', 'not used': 'Not used', booked: 'Meeting booked', open: 'Open', 'to come': 'To come' } satisfies Record<Shown, string>,
  openedByClock: 'Opened by the clock: no answer came',
  opened: (on: DisputePage['openedOn'], who: string) => `Opened on ${shortDate(on)} by ${who}`,
  limit: 'Limit',
  mustAttend: (names: string) => `To meet: ${names}`,
  matter: 'The matter',
  summary: 'What it is',
  effect: 'Effect',
  wanted: 'Wanted',
  category: 'Category',
  about: 'About',
  outside: 'somebody who does not use Review Desk',
  arises: 'Where it arose',
  /** A restricted matter says it here and nowhere else. */
  arose: ({ origin, review, arose }: Pick<DisputePage, 'origin' | 'review' | 'arose'>): string => {
    const [home, meeting] = [arose?.household ?? null, arose?.review ?? review];
    if (origin === 'alert') return 'From an alert that was not settled';
    return [meeting ? `In review ${meeting}` : origin === 'review' ? 'In a review' : 'Outside a review', home && !meeting ? `household ${home}` : null].filter((each) => each !== null).join(', ');
  },
  safeguarding: 'Safeguarding referral',
  referred: ({ referral, at, to }: NonNullable<DisputePage['safeguarding']>) => (referral === 'made' && isLocalDate(at) ? `Made on ${longDate(at)}${to ? `, to ${to}` : ''}` : 'Being rung through, not made yet'),
  mayKnow: 'Who may know of it',
  alert: 'The alert it began with',
  openAlert: 'Open the alert',
  toDo: 'Where it stands',
  more: 'More',
  limitToday: 'The limit is today',
  limitGone: 'The limit has passed',
  limitWhat: (page: DisputePage) => (page.nextStage && page.opensByClock ? `Press one of these, or the clock opens ${page.nextStage.inWords} at the next working morning. What you press stands on the record.` : 'Press one of these, or people are told that the stage is late. What you press stands on the record.'),
  waitsFor: {
    convene: (stage: string, on: LocalDate) => `Book the meeting of ${stage}, by ${longDate(on)}`,
    meet: (stage: string, start: Instant) => `The people of ${stage} meet on ${longDateAndTime(start)}`,
    met: (stage: string) => `Say whether the people of ${stage} met`,
    'record-outcome': (stage: string) => `Record the outcome of ${stage}`,
    stopped: (stage: string) => `The clock’s next step was stopped. Resolve it, or record the outcome of ${stage}`,
    answer: (names: string, on: LocalDate) => `An answer is wanted from ${names}, by ${longDate(on)}`,
    resolve: 'Close it as resolved',
    escalate: (next: string) => `Open ${next}`,
    'close-unresolved': 'It ends resolved, or closed unresolved by the service director',
  },
  by: (name: string, words: string) => `${words}: ${name}`,
  when: 'When',
  who: 'Who is asked',
  outlook: 'Outlook',
  inOutlook: (officer: string) => `In ${officer}’s Outlook calendar`,
  notYetInOutlook: 'On its way to Outlook',
  calledOff: 'Called off: the stage ended before it',
  bookedFor: (when: string) => `Meeting booked for ${when}`,
  unsaid: 'Nobody has said that it was met',
  earlier: 'Before',
  movedBy: (on: LocalDate, name: string) => `moved on ${shortDate(on)} by ${name}`,
  span: (start: Instant, end: Instant) => `${longDate(londonDateOf(start))}, ${timeSpan(start, end)}`,
  metOn: (on: LocalDate) => `Met on ${shortDate(on)}`,
  pressed: (press: keyof typeof presses, on: LocalDate, name: string) => `${presses[press]}: ${name}, ${shortDate(on)}`,
  book: { fostering: 'Book the stage meeting', iro: 'Book a meeting' },
  move: 'Move the meeting',
  talkOwed: (name: string) => `You left the talk out in an emergency. Talk with ${name} now, then record it.`,
  talkOwedBy: (officer: string, name: string) => `${officer} owes the talk with ${name} after the emergency.`,
  lineManager: 'the line manager',
  ringing: 'The safeguarding referral was being rung through. Record it once it is made.',
  acts: {
    acknowledge: 'Acknowledge', answer: 'Answer', met: 'Say it was met', 'record-outcome': 'Record the outcome', escalate: 'Open the next stage', bypass: 'Leave a stage out', 'raise-level': 'Raise it to the next level',
    'record-talk': 'Record the talk', 'press-at-limit': 'Stop the clock’s next step', resolve: 'Resolve', 'resolve-in-absence': 'Resolve for the officer', 'close-unresolved': 'Close unresolved', 'record-view': 'Add your view',
    'note-child': 'Note what the child was told', 'alert-director': 'Alert the service director', 'record-referral': 'Record the referral', 'choose-recipient': 'Choose a recipient', 'choose-replacement': 'Choose somebody in a person’s place',
  },
  atLimit: { 'answered outside': 'It was answered outside', 'other date': 'Another date is agreed', 'do not escalate': 'Do not escalate' },
  fields: {
    text: 'Your answer', viewText: 'Your view', on: 'On which day', outcome: 'Outcome', agreed: 'What was agreed', why: 'Why', what: 'What was answered', unsatisfactory: 'Why it is not satisfactory', satisfy: 'What would satisfy', to: 'To which stage', toLevel: 'To which level',
    emergency: 'Is it an emergency for a child’s safety?', talkOn: 'Day you talked with your line manager', view: 'Their view', reasons: 'Reasons', learning: 'Learning theme', familyTold: 'What the carers and the child were told, and by whom', press: 'What happened', with: 'With whom',
    newLimit: 'The date that is agreed', toWhom: 'To whom', person: 'Who', away: 'Who is away', inPlace: 'Who takes their place',
  },
  met: {
    what: 'A stage is met only when everybody who must attend was there, or somebody who stands in for them.',
    present: 'Who was there', must: 'must attend', else: 'Somebody else who was there', nobody: 'Tick who was there.', day: 'Give the day on which they met.',
  },
  outcomes: { resolved: 'Resolved', part: 'Partly resolved', 'not resolved': 'Not resolved' },
  yes: 'Yes: the talk comes after',
  no: 'No: we talked first',
  bypassWhat: ({ lineManager: { person, inPlaceOf }, nextStage }: DisputePage) =>
    [
      person ? `Talk with ${person.name}${inPlaceOf ? `, in place of ${inPlaceOf.name},` : ''} first: a talk, not a permission.` : 'Nobody can be found to talk with first. Ask your service manager.',
      `In an emergency for a child’s safety the talk comes after, and ${person?.name ?? 'your line manager'} is told at once.`,
      nextStage ? 'The people of the stage you choose are told at the next working morning, or at once within working hours.' : '',
    ].filter((each) => each !== '').join(' '),
  talkWhat: (name: string) => `The talk was owed to ${name}. It stands on the record.`,
  tellsStage: ({ nextStage }: DisputePage) => {
    const names = listInWords(nextStage?.told.map(({ name }) => name) ?? []);
    const told = `${names === '' ? 'Its people' : names} ${nextStage?.told.length === 1 ? 'is' : 'are'} told at once within working hours, or at the next working morning.`;
    return nextStage ? `${nextStage.inWords.slice(0, 1).toUpperCase()}${nextStage.inWords.slice(1)} opens. ${told}` : told;
  },
  tellsAll: 'Everybody who has it is told.',
  tellsOfficer: (page: DisputePage) => `${page.officer.name} is told. It stands on the record.`,
  tellsBoth: (page: DisputePage) => `${page.officer.name} and the service manager learn of it. It stands on the record.`,
  endsMeeting: 'A meeting that is still to come is called off.',
  stays: 'It stands on the record.',
} as const;
