/** A date without a time, `YYYY-MM-DD`, as the council's people mean it (Europe/London). */
export type LocalDate = string & { readonly __brand: 'LocalDate' };
/** A moment in UTC, ISO 8601 ending in `Z`. */
export type Instant = string & { readonly __brand: 'Instant' };
/** Id of a rule in the catalogue, for example `FR-01`. */
export type RuleId = string & { readonly __brand: 'RuleId' };

/** Who may change a rule: law, national standard or guidance, or the council itself. */
export type RuleStanding = 'statutory' | 'standard' | 'guidance' | 'local';

/**
 * What a council may do to the date: nothing (`fixed`), only make it earlier (`never_later`), only keep longer
 * (`never_earlier`, retention), or set it within its bound (`freely`).
 */
export type MayChange = 'fixed' | 'never_later' | 'never_earlier' | 'freely';

export type CountUnit = 'working_days' | 'calendar_days' | 'months' | 'elapsed_hours' | 'agreed_date' | 'earliest_of';
export type CountDirection = 'after' | 'before' | 'on';

/** One leg of a sum. `field` names the trigger date of a rule that has several (FR-03). */
export type CountLeg = { unit: 'working_days' | 'calendar_days' | 'months'; amount: number; field?: string };

export type Computation = {
  unit: CountUnit;
  amount?: number;
  direction: CountDirection;
  ifDayMissing?: 'last_day_of_month' | 'first_day_of_next_month';
  ifNotWorkingDay: 'keep' | 'previous_working_day' | 'next_working_day';
  parts?: CountLeg[];
};

/** A time limit as the catalogue holds it (data, not code). */
export type TimeLimit = {
  id: RuleId;
  title: string;
  trigger: string;
  limitText: string;
  responsible: string;
  toldWhenMissed: string;
  source: string;
  evidence: string;
  localChange: string;
  standing: RuleStanding;
  compute: Computation;
  /** Limits that a book-by rule serves (FR-13, CR-26). */
  appliesTo?: RuleId[];
  convenes?: string;
  mustAttend?: string[];
  /** Legal or standard limit that a council's own value may not pass. */
  boundedBy?: RuleId;
  /** Whether the rule counts before a council has said anything (FR-14, FR-15, FR-24 are off). */
  onByDefault: boolean;
  mayChange: MayChange;
  /** Whether a council may switch the rule off. */
  mayBeOff: boolean;
  /** How soon the message about it goes, where that is not the daily digest (CH-01). */
  message?: string;
};

/**
 * What a limit counts from: a day, a moment (hour rules; a moment of receipt), or named days where a rule has several
 * (FR-03: `{ approval, firstPlacement: null }`).
 */
export type LimitTrigger = LocalDate | Instant | { readonly [field: string]: LocalDate | null };

export type BankHoliday = { date: LocalDate; title: string };

/** Bank holidays as data, complete from the first to the last year; one-off days are announced late (timescales 1.14). */
export type BankHolidayList = { firstYear: number; lastYear: number; days: readonly BankHoliday[] };

/** Where the list of bank holidays is complete; outside it working days are not counted but refused. */
export interface WorkingCalendar {
  /** The list that is counted with, without a council's closure days. */
  readonly holidays: BankHolidayList;
  readonly firstYear: number;
  readonly lastYear: number;
  isWorkingDay(date: LocalDate): boolean;
  /** The nth working day after (n > 0) or before (n < 0) `from`; `from` itself is day zero. */
  addWorkingDays(from: LocalDate, n: number): LocalDate;
  /** Working days from `from` (not counted) to `to` (counted); negative when `to` is earlier. */
  workingDaysBetween(from: LocalDate, to: LocalDate): number;
  previousWorkingDayOnOrBefore(date: LocalDate): LocalDate;
  nextWorkingDayOnOrAfter(date: LocalDate): LocalDate;
  /** Bank holidays on Monday to Friday strictly after `from` and up to `to` (either order). */
  bankHolidaysBetween(from: LocalDate, to: LocalDate): BankHoliday[];
  /** The name of the bank holiday or closure day that falls on the date; null when none does. */
  titleOf(date: LocalDate): string | null;
  /** Whether working days can be counted on that date. */
  knows(date: LocalDate): boolean;
  /** The same calendar for rules marked local: the council's own closure days are not counted either. */
  readonly forLocalRules: WorkingCalendar;
}

/** How a date was worked out, as data; words are made from it on the screen. */
export type Explanation = {
  rule: RuleId;
  title: string;
  source: string;
  standing: RuleStanding;
  /** What the sum starts from: `{ what: 'date full approval took effect', date }`. Several for FR-03. */
  triggers: { what: string; date: LocalDate }[];
  unit: CountUnit;
  amount: number | null;
  direction: CountDirection;
  /** Saturdays and Sundays passed over by a working-day count. */
  weekendDaysSkipped: number;
  bankHolidaysSkipped: BankHoliday[];
  /** The day number did not exist in the target month, so another day was taken (30 Feb to 28 Feb). */
  clampedFrom: string | null;
  /** The limit itself. Legal limits stay on a Sunday or a bank holiday. */
  due: LocalDate;
  /** The exact moment, for rules that count real hours (IG-01, IG-03). */
  dueAt?: Instant;
  /** Set where the limit falls on a day that is not a working day and stays there. */
  fallsOn: 'saturday' | 'sunday' | string | null;
  /** Last working day on or before `due`, for review limits; null when not asked for or its year is not yet known. */
  bookBy: LocalDate | null;
  bookByUnknown: boolean;
  /** The legs of an earliest-of rule, with the date each gives; `chosen` marks the one that counts. */
  legs: { text: string; date: LocalDate; chosen: boolean }[];
};

/** What a council has set for one rule. Units as in the catalogue; `legs` are the amounts of an earliest-of rule, in order. */
export type LimitSetting = {
  on: boolean;
  amount?: number;
  unit?: CountLeg['unit'];
  legs?: number[];
  label?: string;
};

/** The part of a council's policy that counting needs. A rule that is not named stands as in the catalogue. */
export type LimitSettings = { version: number; limits: Readonly<Record<string, LimitSetting>> };

// ---- The ledger ------------------------------------------------------------------------------------------------

/** `household` or `review` etc. plus its reference; the file a deadline is listed under is always the household or child. */
export type DeadlineKey = string & { readonly __brand: 'DeadlineKey' };

/** Who owes the thing, as a post on this case; the person behind it is looked up when the row is made. */
export type OwnerPost =
  | 'firo' | 'ssw' | 'ftm' | 'fsm' | 'sr-manager' | 'support-fostering' | 'carer' | 'contributor' | 'panel-administrator' | 'adm'
  | 'head-safeguarding' | 'iro' | 'staff';

/** `of` where the book-by date moved under a limit that stayed. */
export type ChangeOfDate = { from: LocalDate; to: LocalDate; why: string; on: LocalDate; by: string | null; of?: 'bookBy' };

/**
 * A deadline as it is stored: facts only. Whether it is open, overdue or how many days late are readings with today
 * as an argument (`readDeadline`).
 */
export type Deadline = {
  key: DeadlineKey;
  rule: RuleId;
  /** Reference of the household or child whose file it stands in (`H-001`). */
  subject: string;
  /** The review it belongs to, when it does. */
  review: string | null;
  /** Tells two of one rule apart: a carer's or person's id, a review id, a check. */
  occurrence: string;
  owner: OwnerPost;
  due: LocalDate;
  bookBy: LocalDate | null;
  explanation: Explanation;
  policyVersion: number;
  /** When and by whom the thing was done; `null` while it is not. */
  met: { on: LocalDate; by: string | null } | null;
  /** `missed` where it can no longer be done: the meeting that it had to come before is over. Counted as missed. */
  notApplicable: { why: string; missed?: true } | null;
  supersededBy: { key: DeadlineKey | null; why: string } | null;
  /** The limit had passed when the record came in (workflows IM5). */
  lateBeforeWeStarted: boolean;
  /** A "before" limit that had passed when the meeting was booked or moved. */
  missedBy: 'booking' | 'move' | null;
  /** The household's outward messages are held: the clock keeps its date and shows held. */
  held: boolean;
  /** Earlier dates, oldest first, each beside what replaced it and why. */
  changes: ChangeOfDate[];
};

/** How a deadline reads on a given day. Days late are in the rule's own unit. */
export type DeadlineReading =
  /** `atLeast` where the due date lies past the last known bank holidays: counted to the end of the known years. */
  | { state: 'open'; workingDaysLeft: number; atLeast?: true }
  | { state: 'dueToday' }
  | { state: 'overdue'; daysLate: number; unit: 'workingDays' | 'calendarDays' }
  | { state: 'metInTime' }
  | { state: 'metLate'; daysLate: number; unit: 'workingDays' | 'calendarDays' }
  /** `missed` where the limit ran out and something else took its place. */
  | { state: 'notApplicable'; why: string; missed?: true }
  | { state: 'superseded'; why: string }
  | { state: 'lateBeforeWeStarted'; daysLate: number; unit: 'workingDays' | 'calendarDays' }
  | { state: 'missedByBooking' | 'missedByMove' };
