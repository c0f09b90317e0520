import { z } from 'zod';
import {
  createWorkingCalendar, isInstant, isLocalDate, timeLimits,
  type BankHolidayList, type Instant, type LimitSetting, type LocalDate, type WorkingCalendar,
} from '../time/index.js';

/**
 * A council's settings, as versioned data. A published version is never changed: records keep the version they began
 * under, unless the person who publishes a later one applies it to open records.
 */
export type CouncilPolicy = {
  version: number;
  publishedAt: Instant;
  /** The person who published it; null for the defaults the product comes with. */
  publishedBy: string | null;
  note: string;
  effectiveFrom: LocalDate;
  /** By rule; a rule that is not named stands as in the catalogue. */
  limits: Record<string, LimitSetting>;
  /** London, on working days. */
  workingHours: { start: string; end: string };
  /** The council's own closure days: they lengthen local limits, never statutory or standard ones. */
  closureDays: { date: LocalDate; title: string }[];
  switches: { afterFailedAlert: 'stage1' | 'stage2'; autoEscalate: boolean; delegatedContinue: boolean };
  /** The stages of a new dispute, where a council has others than the pack that each kind comes with. */
  stagePacks?: { fostering?: 'dudley' | 'handbook'; iro?: 'dudley' | 'handbook' };
  /** The council's own words for what has more than one name. */
  labels: Record<string, string>;
  /** Whom staff ring where a child may be at immediate risk (workflows 0.12); empty until the council gives them. */
  safeguardingNumbers?: { duty: string; outOfHours: string };
  /** Weeks before a review's limit at which its officer is told that it is coming, longest first (workflows A1). */
  officerToldWeeksBefore: number[];
};

const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Write the time as hours and minutes, like 08:30.');
const localDate = z.string().refine(isLocalDate, 'That is not a date.');
const known = new Set<string>(timeLimits.map(({ id }) => id));
/** As people write it: digits, with blanks, brackets, a plus or a short word (`ext.`) between. */
const phone = z.string().trim().max(40);
const amount = z.number().int().min(0).max(1200);

export const limitSettingSchema = z.strictObject({
  on: z.boolean(),
  amount: amount.optional(),
  unit: z.enum(['working_days', 'calendar_days', 'months']).optional(),
  legs: z.array(amount).max(4).optional(),
  label: z.string().trim().max(120).optional(),
});

export const policySchema = z.strictObject({
  version: z.number().int().min(1),
  publishedAt: z.string().refine(isInstant, 'That is not a moment in UTC.'),
  publishedBy: z.string().nullable(),
  note: z.string().max(200),
  effectiveFrom: localDate,
  limits: z.record(z.string().refine((id) => known.has(id), 'There is no such rule in the catalogue.'), limitSettingSchema),
  workingHours: z.strictObject({ start: timeOfDay, end: timeOfDay }),
  closureDays: z.array(z.strictObject({ date: localDate, title: z.string().trim().max(80) })).max(60),
  switches: z.strictObject({
    afterFailedAlert: z.enum(['stage1', 'stage2']),
    autoEscalate: z.boolean(),
    delegatedContinue: z.boolean(),
  }),
  stagePacks: z.strictObject({ fostering: z.enum(['dudley', 'handbook']).exactOptional(), iro: z.enum(['dudley', 'handbook']).exactOptional() }).exactOptional(),
  labels: z.record(z.string(), z.string().max(120)),
  safeguardingNumbers: z.strictObject({ duty: phone, outOfHours: phone }).exactOptional(),
  officerToldWeeksBefore: z.array(z.number().int().min(1).max(52)).max(6),
});

/** Reads a stored version; what does not fit is refused by the schema. */
export const parsePolicy = (value: unknown): CouncilPolicy => policySchema.parse(value) as CouncilPolicy;

/** The calendar on which limits are counted under this policy. */
export const policyCalendar = ({ closureDays }: Pick<CouncilPolicy, 'closureDays'>, holidays: BankHolidayList): WorkingCalendar => {
  // A calendar is a table of many years; an import asks for the same one for each of 45,000 households.
  const known = calendars.get(holidays) ?? new Map<string, WorkingCalendar>();
  calendars.set(holidays, known);
  const days = JSON.stringify(closureDays);
  const calendar = known.get(days) ?? createWorkingCalendar(holidays, closureDays);
  known.set(days, calendar);
  return calendar;
};

const calendars = new WeakMap<BankHolidayList, Map<string, WorkingCalendar>>();
