import type { Ports } from '../../../ports.js';
import { isOpenDeadline, londonDateOf, subjectOf } from '../../../time/index.js';
import { WAITS_FOR_PRESS } from '../../../practice/disputes/commands/noteWaitingPresses.js';
import type { DeadlineRow } from '../../../time/ports.js';
import type { LocalDate } from '../../../time/types.js';
import type { Notice } from '../../types.js';
import type { Message, SafeCard } from '../types.js';

type Used = Pick<Ports, 'deliveries' | 'deadlines' | 'clock'>;
type Line = SafeCard['lines'][number];

/**
 * The morning's card: one line for each review, alert or dispute of which the sweep recorded something for this person
 * that day, with its nearest date, or with the limit at which they are to choose what follows. What has been done or
 * answered since gets no line; with no line there is no card, unless it holds the month's list of good practice.
 * Source: timescales 1.18; workflows D3; workflows E, at a limit.
 */
export const digestOfDay =
  ({ deliveries, deadlines, clock }: Used) =>
  async (message: Message): Promise<SafeCard | null> => {
    const { to, thanks } = message;
    if (to === null) return null;
    const day = londonDateOf(message.madeAt);
    const today = londonDateOf(clock.now());
    // One kept for its month's list until a later day holds that list alone: the later day has lines of its own.
    const notices = thanks === undefined || today === day ? (await deliveries.findForPerson(to, day)).filter((each) => each.state === 'queued') : [];
    const rows = notices.length === 0 ? [] : await deadlines.findByKeys([...new Set(notices.map((each) => each.deadline))]);
    const waiting = new Set<string>(notices.filter(({ reason }) => reason === WAITS_FOR_PRESS).map((each) => each.deadline));
    const lines = linesOf(rows.filter((row) => !row.about.includes(to)), waiting, owedIn(notices), today);
    if (lines.length === 0 && thanks === undefined) return null;
    return {
      message: message.id, about: null, reference: day, kind: 'digest', headline: lines.some((each) => each.overdue) ? 'overdue' : 'due',
      categories: [], stage: null, due: lines[0]?.due ?? null, coverUntil: null, state: 'told', buttons: ['open'], lines, ...(thanks === undefined ? {} : { thanks }),
    };
  };

/** By deadline the first day on which something of it should have been told (0.10). */
const owedIn = (notices: readonly Notice[]): ReadonlyMap<string, LocalDate> =>
  new Map(notices.toSorted((a, b) => ((a.owedOn ?? '') < (b.owedOn ?? '') ? 1 : -1)).flatMap(({ deadline, owedOn }) => (owedOn === undefined ? [] : [[deadline, owedOn] as const])));

/** Of each subject the open row that waits for a press, else the nearest; in order of date. */
const linesOf = (rows: readonly DeadlineRow[], waiting: ReadonlySet<string>, owed: ReadonlyMap<string, LocalDate>, today: LocalDate): Line[] => {
  const chosen = new Map<string, DeadlineRow>();
  // Another date that somebody has pressed since is not past.
  const waits = ({ deadline }: DeadlineRow): boolean => waiting.has(deadline.key) && deadline.due < today;
  for (const row of rows.filter(({ deadline }) => isOpenDeadline(deadline))) {
    const key = row.practice ?? row.review ?? subjectOf(row);
    const known = chosen.get(key);
    if (!known || (waits(row) === waits(known) ? row.deadline.due < known.deadline.due : waits(row))) chosen.set(key, row);
  }
  return [...chosen]
    .map(([reference, row]): Line => ({
      reference, asked: askedOf(row, waits(row), today), due: row.deadline.due, overdue: row.deadline.due < today, about: row.practice ?? null, ...since(owed.get(row.deadline.key)),
    }))
    .toSorted((a, b) => (`${a.due} ${a.reference}` < `${b.due} ${b.reference}` ? -1 : 1));
};

const since = (owedSince: LocalDate | undefined): Pick<Line, 'owedSince'> => (owedSince === undefined ? {} : { owedSince });

const askedOf = ({ deadline: { rule, due }, restrictedTo }: DeadlineRow, waits: boolean, today: LocalDate): Line['asked'] => {
  // Of a restricted matter a chat learns a reference and a date, and no more (workflows E).
  if (waits && restrictedTo === null) return 'choose what follows';
  if (due < today) return 'overdue';
  if (rule === 'QA-02') return 'please answer';
  return rule === 'QA-03' ? 'reply wanted' : 'due';
};
