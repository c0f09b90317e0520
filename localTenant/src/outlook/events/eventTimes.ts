import { ianaZone, zonedToInstant } from '../../clock/timeZones.js';
import { GraphError } from '../../wire/graphError.js';

export type Moment = { readonly dateTime: string; readonly timeZone: string };

/** `2027-01-04T08:00:00Z` of a local time and its zone; refuses what is no time in no zone. */
export const toUtc = (moment: Moment): string => {
  const zone = ianaZone(moment.timeZone);
  if (!zone) throw new GraphError(400, 'TimeZoneNotSupportedException', 'A valid TimeZone value must be specified.');
  const instant = zonedToInstant(moment.dateTime, zone);
  if (Number.isNaN(instant)) throw new GraphError(400, 'ErrorInvalidRequest', 'A start or end is not a date and time.');
  return `${new Date(instant).toISOString().slice(0, 19)}Z`;
};

/** A query's moment: ISO with an offset, or bare for UTC; the Prefer zone does not touch it. */
export const queryUtc = (value: string | undefined, name: string): string => {
  const bare = value !== undefined && !/(Z|[+-]\d{2}:?\d{2})$/i.test(value);
  const at = value === undefined ? Number.NaN : Date.parse(bare ? `${value.includes('T') ? value : `${value}T00:00:00`}Z` : value);
  if (Number.isNaN(at)) {
    throw new GraphError(400, 'ErrorInvalidParameter', `This request requires a time window specified by the query string parameters StartDateTime and EndDateTime; ${name} is missing or not a time.`);
  }
  return `${new Date(at).toISOString().slice(0, 19)}Z`;
};

export const checkTimes = (start: string, end: string): void => {
  if (end < start) throw new GraphError(400, 'ErrorPropertyValidationFailure', 'The end of an event cannot be before its start.');
};
