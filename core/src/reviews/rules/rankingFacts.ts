import type { BankHoliday, LocalDate, WorkingCalendar } from '../../time/index.js';
import type { FreeBusy } from '../ports.js';
import type { BeforeLimit, BookingWindow } from './bookingWindow.js';
import type { OtherVisit } from './freeSlots.js';
import type { NamedLimit } from './namedLimits.js';
import type { Pace } from './pace.js';

/** All that the ranking of dates knows; nothing in it is about the carers, whose diaries nobody can see. */
export type RankingFacts = {
  window: BookingWindow;
  before: readonly BeforeLimit[];
  /** The limits that the meeting must keep to, the earliest first. */
  limits: readonly NamedLimit[];
  today: LocalDate;
  minutes: number;
  town: string;
  workingHours: { start: string; end: string };
  /** Those who must be there, the officer first; `known: false` is said, never guessed. `you` is whoever is asking. */
  staff: readonly (FreeBusy & { name: string; officer: boolean; you: boolean })[];
  visits: readonly (OtherVisit & { day: LocalDate })[];
  calendar: WorkingCalendar;
  holidays?: readonly BankHoliday[];
  /** A review's where nothing is said. */
  pace?: Pace;
};
