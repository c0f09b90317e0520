import type { Ports } from '../../../ports.js';
import { isOpenDeadline, londonDateOf, subjectOf } from '../../../time/index.js';
import type { DeadlineRow } from '../../../time/ports.js';
import type { LocalDate } from '../../../time/types.js';
import type { Message, SafeCard } from '../types.js';

type Used = Pick<Ports, 'deliveries' | 'deadlines' | 'clock'>;
type Line = SafeCard['lines'][number];

/** More than anybody reads in a chat; the rest stands on their Today page. */
export const MOST_LINES = 30;

/**
 * The morning's card: one line for each review, alert or dispute of which the sweep recorded something for this person
 * that day, with its nearest date. What has been done or answered since gets no line; with no line there is no card.
 * Source: timescales 1.18.
 */
export const digestOfDay =
  ({ deliveries, deadlines, clock }: Used) =>
  async (message: Message): Promise<SafeCard | null> => {
    const { to } = message;
    if (to === null) return null;
    const day = londonDateOf(message.madeAt);
    const notices = (await deliveries.findForPerson(to, day)).filter((each) => each.state === 'queued');
    const rows = notices.length === 0 ? [] : await deadlines.findByKeys([...new Set(notices.map((each) => each.deadline))]);
    const lines = linesOf(rows.filter((row) => !row.about.includes(to)), londonDateOf(clock.now()));
    if (lines.length === 0) return null;
    return {
      message: message.id, about: null, reference: day, kind: 'digest', headline: lines.some((each) => each.overdue) ? 'overdue' : 'due',
      categories: [], stage: null, due: lines[0]?.due ?? null, coverUntil: null, state: 'told', buttons: ['open'], lines: lines.slice(0, MOST_LINES),
    };
  };

/** The nearest open row of each subject, in order of date. */
export const linesOf = (rows: readonly DeadlineRow[], today: LocalDate): Line[] => {
  const nearest = new Map<string, DeadlineRow>();
  for (const row of rows.filter(({ deadline }) => isOpenDeadline(deadline))) {
    const key = row.practice ?? row.review ?? subjectOf(row);
    const known = nearest.get(key);
    if (!known || row.deadline.due < known.deadline.due) nearest.set(key, row);
  }
  return [...nearest]
    .map(([reference, { deadline, practice }]): Line => ({
      reference, asked: askedOf(deadline, today), due: deadline.due, overdue: deadline.due < today, about: practice ?? null,
    }))
    .toSorted((a, b) => (`${a.due} ${a.reference}` < `${b.due} ${b.reference}` ? -1 : 1));
};

const askedOf = ({ rule, due }: DeadlineRow['deadline'], today: LocalDate): Line['asked'] => {
  if (due < today) return 'overdue';
  if (rule === 'QA-02') return 'please answer';
  return rule === 'QA-03' ? 'reply wanted' : 'due';
};
