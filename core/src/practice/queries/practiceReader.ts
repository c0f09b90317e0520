import { policyCalendar, type CouncilPolicy } from '../../council/policy.js';
import { policyInForce } from '../../council/policyInForce.js';
import { nameBook, type NameBook } from '../../people/queries/nameBook.js';
import type { Ports } from '../../ports.js';
import { englandAndWales, londonDateOf } from '../../time/index.js';
import type { Instant, LocalDate, WorkingCalendar } from '../../time/types.js';
import { alertCategories, type CodeAndLabel } from '../alerts/rules/alertCategories.js';
import type { Practice } from '../types.js';

/** What every page about practice needs beside the records: the day, names and policies. */
export type PracticeReader = {
  now: Instant;
  today: LocalDate;
  calendar: WorkingCalendar;
  book: NameBook;
  policyOf: (practice: Pick<Practice, 'policyVersion'>) => { policy: CouncilPolicy; calendar: WorkingCalendar };
  /** The settings in force: what a new record begins under. */
  current: { policy: CouncilPolicy; calendar: WorkingCalendar };
  labelled: (codes: readonly string[]) => CodeAndLabel[];
};

export const practiceReader = async (ports: Pick<Ports, 'clock' | 'calendarDays' | 'people' | 'unit' | 'policies' | 'services'>): Promise<PracticeReader> => {
  const [book, policies] = await Promise.all([nameBook(ports), policyInForce(ports)]);
  const now = ports.clock.now();
  const of = withCalendars();
  const categories = new Map(policies.all.flatMap(alertCategories).map((each) => [each.code, each.label]));
  return {
    now,
    today: londonDateOf(now),
    calendar: ports.calendarDays,
    book,
    policyOf: ({ policyVersion }) => of(policies.byVersion(policyVersion)),
    current: of(policies.current),
    labelled: (codes) => codes.map((code) => ({ code, label: categories.get(code) ?? code })),
  };
};

/** A calendar is made once a policy: a board has hundreds of cards, and most began under the same one. */
const withCalendars = () => {
  const made = new Map<CouncilPolicy, PracticeReader['current']>();
  return (policy: CouncilPolicy): PracticeReader['current'] => {
    const known = made.get(policy) ?? { policy, calendar: policyCalendar(policy, englandAndWales) };
    made.set(policy, known);
    return known;
  };
};
