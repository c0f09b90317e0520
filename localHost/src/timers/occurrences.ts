import { CronExpressionParser } from 'cron-parser';

// NCRONTAB has six fields and is read in UTC: a zone set for the machine is not dependable where this is deployed.
const after = (schedule: string, moment: number) =>
  CronExpressionParser.parse(schedule, { currentDate: new Date(moment), tz: 'UTC' });

/** First occurrence after the moment. */
export const nextOccurrence = (schedule: string, moment: number): number => after(schedule, moment).next().getTime();

/** Last occurrence in (from, to]; null when there is none. */
export const lastOccurrence = (schedule: string, from: number, to: number): number | null => {
  const last = after(schedule, to + 1).prev().getTime();
  return last > from && last <= to ? last : null;
};

export const isOccurrence = (schedule: string, moment: number): boolean => nextOccurrence(schedule, moment - 1) === moment;
