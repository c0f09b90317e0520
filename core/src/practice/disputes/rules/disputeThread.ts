import type { StepSort, ThreadEntry } from '../../../api/shapes/practice.js';
import type { PersonId } from '../../../ids.js';
import { longDate, longDateAndTime } from '../../../time/index.js';
import type { Instant, LocalDate } from '../../../time/types.js';
import type { PressAtLimit } from '../../alerts/types.js';
import type { Bypass, ChildHeard, Dispute, Stage } from '../types.js';
import { limitsBefore } from './stageLimit.js';
import { isCalledOff } from './stageMeeting.js';
import { stageInWords, stageLabel } from './stageShown.js';

type Step = { at: Instant; by: PersonId | 'clock'; what: string; text?: string | null; note?: string | null; sort?: StepSort };
type Book = { must: (id: PersonId) => { id: PersonId; name: string } };

/**
 * The story of a dispute from its opening to its end, in order of time: facts with their stamps, rewritten by nobody.
 * `goesOn`: what it is about stands before it already, in the story of its alert.
 */
export const disputeThread = (dispute: Dispute, book: Book, goesOn = false): ThreadEntry[] =>
  stepsOf(dispute, book, goesOn)
    .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .map(({ at, by, what, text = null, note = null, sort }) => ({ at, by: by === 'clock' ? null : book.must(by), what, text, note, ...(sort === undefined ? {} : { sort }) }));

const stepsOf = (dispute: Dispute, book: Book, goesOn: boolean): Step[] => [
  { ...dispute.openedBy, what: `${dispute.track === 'iro' ? 'Escalation' : 'Dispute'} opened${dispute.openedBy.by === 'clock' ? ' by the clock' : ''}`, text: goesOn ? null : dispute.summary, note: dispute.origin === 'alert' ? 'From an alert that was not settled' : null, sort: 'dispute' },
  ...safetySteps(dispute, goesOn),
  // A stage that is left out is told of before the one that it makes room for.
  ...dispute.bypasses.flatMap((each) => bypassSteps(dispute, each, book)),
  ...dispute.stages.flatMap((stage) => stageSteps(dispute, stage, book)),
  ...dispute.acknowledged.map(({ at, by, stage }) => ({ at, by, what: `Acknowledged ${inWords(dispute, stage)}`, sort: 'acknowledged' as const })),
  ...(dispute.words ?? []).map(({ at, by, kind, stage, text }) => ({ at, by, what: `${kind === 'answer' ? 'Answered at' : 'View at'} ${inWords(dispute, stage)}`, text, sort: 'answer' as const })),
  ...(dispute.directorAlerted ? [{ ...dispute.directorAlerted, what: 'Alerted the director', sort: 'sent' as const }] : []),
  ...(dispute.cafcass ? [{ at: dispute.cafcass.at, by: dispute.cafcass.by, what: 'Referred to Cafcass', text: dispute.cafcass.grounds, sort: 'passed' as const }] : []),
  ...(dispute.cafcass?.replies ?? []).map(({ at, by }) => ({ at, by, what: 'Cafcass replied', text: null, sort: 'reply' as const })),
  ...(dispute.escalation?.childHeard ?? []).map(({ at, by, what, on }) => ({ at, by, what: heard[what], note: `On ${longDate(on)}`, sort: 'done' as const })),
  ...(dispute.replaced ?? []).map(({ at, by }) => ({ at, by, what: 'Chose somebody in place of a person who is away', sort: 'passed' as const })),
  ...(dispute.closed ? [closing(dispute.closed)] : []),
];

/** A child at risk: the call that comes before all else, as its officer noted it (0.12). */
const safetySteps = ({ safeguarding, referralNoted, officer, createdAt: at }: Dispute, goesOn: boolean): Step[] => [
  ...(!goesOn && (referralNoted?.rangAt || safeguarding?.referral === 'ringing now') ? [{ at, by: officer, what: 'Was ringing the safeguarding service', sort: 'safety' as const }] : []),
  ...(safeguarding?.referral === 'made' && (!goesOn || (referralNoted !== undefined && referralNoted.at >= at)) ? [{ at: referralNoted?.at ?? at, by: referralNoted?.by ?? officer, what: `Made the safeguarding referral on ${longDate(safeguarding.on)}`, note: `To ${safeguarding.to}`, sort: 'safety' as const }] : []),
];

const heard: Readonly<Record<ChildHeard, string>> = { childTold: 'Told the child of it', advocateOffered: 'Offered the child an advocate', complaintTold: 'Told the child how to complain' };

const stageSteps = (dispute: Dispute, stage: Stage, book: Book): Step[] => [
  {
    ...stage.openedBy, what: `${capital(inWords(dispute, stage.number))} opened`, text: null, sort: 'dispute',
    note: stage.openedBy.by === 'clock' ? clockNote(stage) : `${dispute.track === 'iro' ? 'An answer is wanted' : 'Its people meet'} by ${longDate(firstLimit(stage))}`,
  },
  ...meetingSteps(dispute, stage),
  ...(stage.metNoted ? [{ ...stage.metNoted, what: `${capital(inWords(dispute, stage.number))}: its people met`, note: stage.met && `On ${longDate(stage.met)}`, sort: 'meeting' as const }] : []),
  ...(stage.outcome ? [{ at: stage.outcome.at, by: stage.outcome.by, what: `${capital(inWords(dispute, stage.number))}: ${stage.outcome.outcome}`, text: outcomeText(stage.outcome), sort: 'reply' as const }] : []),
  ...stage.pressed.map((press) => ({ at: press.at, by: press.by, ...pressWords(press, book), sort: press.press === 'other date' ? ('date' as const) : press.press === 'answered outside' ? ('answer' as const) : ('stopped' as const) })),
];

/** Each date it was booked for, when and by whom; the last says that it was called off with its stage. */
const meetingSteps = (dispute: Dispute, stage: Stage): Step[] => {
  const dates = stage.meeting ? [...(stage.meeting.earlier ?? []), stage.meeting] : [];
  return dates.map(({ start, bookedBy, bookedAt = stage.openedBy.at }, at) => {
    const before = dates[at - 1]?.start;
    const what = before === undefined ? 'booked for' : before === start ? 'has other people, on' : 'moved to';
    const isOff = at === dates.length - 1 && isCalledOff(dispute, stage);
    return { at: bookedAt, by: bookedBy, what: `Meeting ${what} ${longDateAndTime(start)}`, note: isOff ? 'Called off: the stage ended before it' : null, sort: 'date' };
  });
};

const clockNote = ({ dayZero, shouldHaveBeenToldOn, ...stage }: Stage): string =>
  `The limit of ${longDate(dayZero)} ran out with no answer. Its people meet by ${longDate(firstLimit(stage))}.${shouldHaveBeenToldOn ? ` People should have been told on ${longDate(shouldHaveBeenToldOn)}.` : ''}`;

/** As it stood when the stage opened, whatever was agreed since. */
const firstLimit = ({ pressed, limit }: Pick<Stage, 'pressed' | 'limit'>): LocalDate => limitsBefore({ pressed })[0] ?? limit;

const outcomeText = ({ agreed, whyUnsatisfactory, wouldSatisfy }: NonNullable<Stage['outcome']>): string | null =>
  [agreed, whyUnsatisfactory, wouldSatisfy && `Would satisfy: ${wouldSatisfy}`].filter(Boolean).join('\n') || null;

const bypassSteps = (dispute: Dispute, { at, by, from, to, why, emergency, talk }: Bypass, book: Book): Step[] => [
  { at, by, what: `Went from ${inWords(dispute, from)} to ${inWords(dispute, to)}`, text: why, note: emergency ? 'Emergency, for a child’s safety' : null, sort: 'dispute' },
  ...(talk ? [{ at: talk.recorded.at, by: talk.recorded.by, what: `Talk with ${book.must(talk.with).name} on ${longDate(talk.on)}`, text: talk.view, sort: 'challenge' as const }] : []),
];

const closing = ({ at, by, how, reasons, familyTold, inAbsence }: NonNullable<Dispute['closed']>): Step => ({
  at, by, what: how === 'resolved' ? 'Resolved' : 'Closed unresolved', text: familyTold ? `${reasons}\nThe family was told: ${familyTold}` : reasons, note: inAbsence ? 'By the service manager, as the officer was away' : null, sort: how === 'resolved' ? 'ended' : 'stopped',
});

const pressWords = (press: PressAtLimit, book: Book): Pick<Step, 'what' | 'text' | 'note'> => {
  if (press.press === 'other date') return { what: `Agreed ${longDate(press.to)} as the other date with ${book.must(press.with).name}`, note: press.from === undefined ? null : `In place of ${longDate(press.from)}` };
  if (press.press === 'answered outside') return { what: `Answered outside on ${longDate(press.on)}`, text: press.what };
  return { what: 'Decided not to escalate', text: press.why };
};

const inWords = (dispute: Dispute, number: number): string => stageInWords(stageLabel(dispute, number));
const capital = (words: string): string => `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
