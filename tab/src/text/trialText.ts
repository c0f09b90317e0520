import type { TrialPage, TrialRun, TrialStep, TrialWish } from '@review-desk/core/api';
import { clockTime, countInWords, listInWords, londonDateOf, longDate, shortDate, timeOf } from './dates.js';

type Became = TrialStep['clocks'][number]['became'];
type Limit = TrialPage['tracks'][number]['limits'][number];
type Stage = TrialStep['stages'][number];

const units: Record<string, string> = { working_days: 'working day', calendar_days: 'day', months: 'month', elapsed_hours: 'hour' };

/** "Try the clock": what is chosen, what it runs by, and how a run is told. */
export const trialText = {
  what: 'what a trial would run by',
  title: 'Try the clock',
  intro: 'Run an invented alert through its stages, by your council’s own time limits and bank holidays, before anybody is told anything.',
  safe: 'Everybody in it is invented. Nothing is kept, and nobody gets a message.',
  raised: 'What is raised',
  tracks: { fostering: 'An alert by a fostering reviewing officer', iro: 'An escalation by an independent reviewing officer' } satisfies Record<TrialWish['track'], string>,
  manager: 'What the manager does',
  managers: { nobody: 'Nobody answers', late: 'Answers two working days late', 'in time': 'Answers in time', deputy: 'Is out of office, so the deputy has it' } satisfies Record<TrialWish['manager'], string>,
  start: 'The day it starts',
  today: 'Today',
  beforeChristmas: 'Before Christmas',
  beforeEaster: 'Before Easter',
  run: 'Run it',
  runAgain: 'Run it again',
  running: 'Running',
  chooseDay: 'Choose the day it starts.',
  byOfficer: 'The clock opens no level of this by itself: each is the officer’s own decision (IRO Handbook). Here the invented officer takes each on, one working day after its limit.',
  byOfficerShort: 'The clock opens no level of this by itself: each is the officer’s own decision (IRO Handbook).',
  levelsByOfficer: 'The clock opens the dispute after an alert without an answer; each later level is the officer’s own step (IRO Handbook).',
  leftToPeople: 'Your settings leave every step to people: at a limit they are told, and no stage opens by itself.',
  // What it runs by.
  policy: 'What it runs by',
  version: (version: number) => `Version ${version} of your settings`,
  failedAlert: 'An alert without an answer',
  goesTo: (stage: string) => `goes on to ${stage.slice(0, 1).toLowerCase()}${stage.slice(1)}`,
  stages: 'Stages',
  byClock: 'At a limit',
  opens: { yes: 'the clock opens the next stage', first: 'the clock opens the dispute, its officer each later level', no: 'people decide, the clock tells them' },
  bankHolidays: 'Bank holidays',
  knownUntil: (year: number) => `England and Wales, known to the end of ${year}`,
  closure: 'Your own closure days to come',
  closureOf: (days: number) => (days === 0 ? 'None' : String(days)),
  hours: 'Messages go',
  hoursOf: ({ start, end }: TrialPage['workingHours']) => `${clockTime(start)} to ${clockTime(end)} on working days`,
  limits: 'Time limits',
  amount: ({ amount, unit, on }: Limit) => (on ? (amount === null ? 'an agreed date' : countInWords(amount, units[unit] ?? unit)) : 'switched off'),
  changeThem: 'Change the time limits',
  people: 'Who is in it',
  peopleUnder: 'Invented, one for each post.',
  // The run.
  theRun: 'The run',
  progress: (shown: number, all: number) => `${shown} of ${countInWords(all, 'moment')}`,
  pause: 'Pause',
  play: 'Play on',
  skip: 'Skip to the end',
  again: 'Play again',
  moment: ({ at }: TrialStep) => `${longDate(londonDateOf(at))}, ${timeOf(at)}`,
  later: ({ after: { workingDays, notCounted } }: TrialStep) => {
    const skipped = notCounted.length === 0 ? '' : `${listInWords(notCounted.map(({ title, date }) => `${title} (${shortDate(date)})`))} not counted`;
    return [workingDays === 0 ? '' : `${countInWords(workingDays, 'working day')} later`, skipped].filter(Boolean).join(', ');
  },
  opened: ({ label, byClock }: Stage) => `${label} opens${byClock ? ' by the clock' : ''}`,
  dayZero: ({ dayZero, limit }: Stage) => `Day zero is ${longDate(dayZero)}. Its people meet by ${longDate(limit)}.`,
  became: { started: 'starts', moved: 'has another date', met: 'is met', 'ran out': 'runs out', ended: 'ends' } satisfies Record<Became, string>,
  clock: (title: string, became: Became) => `${title}: the clock ${trialText.became[became]}`,
  due: (date: Stage['limit']) => shortDate(date),
  showSum: (title: string) => `${title}: show how the date was worked out`,
  sum: 'How the date was worked out',
  hideSum: 'Hide how it was worked out',
  by: (what: string, name: string | null) => (what.endsWith('by the clock') ? '' : `, by ${name ?? 'the clock'}`),
  to: (names: readonly string[]) => `To ${listInWords(names)}`,
  person: (name: string, post: string, standsInFor: string | null) => `${name} (${standsInFor ? `${lower(post)}, for ${standsInFor}` : lower(post)})`,
  digest: (lines: readonly string[]) => `Morning reminder. ${lines.join('. ')}`,
  showCard: (words: string) => `Show card: ${words}`,
  hideCard: (words: string) => `Hide card: ${words}`,
  card: 'Show card',
  hide: 'Hide card',
  noCard: 'A card',
  noCards: 'Cards cannot be drawn here, as the bot is not connected yet.',
  announced: (step: TrialStep) =>
    [
      `${trialText.moment(step)}.`,
      ...step.stages.map((stage) => `${trialText.opened(stage)}.`),
      ...(step.stages.length === 0 ? step.happened.slice(0, 2).map(({ what }) => `${what}.`) : []),
      ...(step.cards.length > 0 ? [`${countInWords(step.cards.length, 'card')} ${step.cards.length === 1 ? 'goes' : 'go'} out.`] : []),
    ].join(' '),
  over: (run: TrialRun) => `The run is over. ${trialText.inShort(run)}`,
  inShort: ({ steps, dispute }: TrialRun) => {
    const [first, last] = [steps[0], steps.at(-1)];
    const opened = steps.flatMap(({ stages }) => stages);
    const cards = steps.reduce((sum, step) => sum + step.cards.length, 0);
    return [
      first && last ? `From ${longDate(londonDateOf(first.at))} to ${longDate(londonDateOf(last.at))}: ${countInWords(cards, 'card')} to invented people` : '',
      opened.length === 0 ? 'no stage opened' : `${listInWords(opened.map(({ label }) => lower(label)))} opened`,
      dispute?.stateText === 'Resolved' ? 'resolved' : '',
    ].filter(Boolean).join(', ') + '.';
  },
  answerStep: 'Answer',
  limit: (date: Stage['limit']) => `Limit ${shortDate(date)}`,
  strip: 'How far it has come',
  shown: { past: 'Over', 'not met': 'Not met', 'no answer': 'No answer in time', here: 'Open', late: 'Late', 'to come': 'To come', 'not used': 'Not used' },
  // The end.
  end: 'How it ends',
  thread: 'How it reads at the end',
  send: 'See the cards in your own chat',
  sendWhat: (count: number) =>
    `${countInWords(count, 'card')}, of every kind that the run had, ${count === 1 ? 'goes' : 'go'} to your own chat with Review Desk and to nobody else. Each begins with the word Trial, and its buttons do nothing.`,
  sendAct: (again: boolean) => (again ? 'Send them to me again' : 'Send these cards to me'),
  sending: 'Sending',
  sent: (count: number, again: boolean) => `${again ? 'Sent again: ' : ''}${countInWords(count, 'card')} ${count === 1 ? 'is' : 'are'} in your chat with Review Desk${again ? ' once more' : ''}. Nobody else got anything.`,
} as const;

/** `Fostering team manager` within a sentence; `IRO` stays as it is. */
const lower = (words: string): string => (/^[A-Z][a-z]/.test(words) ? `${words.charAt(0).toLowerCase()}${words.slice(1)}` : words);
