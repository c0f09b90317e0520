/** The Windows names that Outlook uses, for the zones that a council's calendars meet. IANA names are taken as they are. */
const windowsZones: Readonly<Record<string, string>> = {
  'gmt standard time': 'Europe/London',
  'greenwich standard time': 'Atlantic/Reykjavik',
  'w. europe standard time': 'Europe/Berlin',
  'romance standard time': 'Europe/Paris',
  'eastern standard time': 'America/New_York',
  'central standard time': 'America/Chicago',
  'pacific standard time': 'America/Los_Angeles',
  'new zealand standard time': 'Pacific/Auckland',
  utc: 'UTC',
  'tzone://microsoft/utc': 'UTC',
};

const formats = new Map<string, Intl.DateTimeFormat>();

const formatOf = (zone: string): Intl.DateTimeFormat => {
  const known = formats.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  formats.set(zone, made);
  return made;
};

/** The IANA zone for a name as clients send it, or undefined when no such zone is known. */
export const ianaZone = (name: string): string | undefined => {
  const zone = windowsZones[name.toLowerCase()] ?? name;
  try {
    formatOf(zone);
    return zone;
  } catch {
    return undefined;
  }
};

const wallClock = (instant: number, zone: string): number => {
  const parts = Object.fromEntries(formatOf(zone).formatToParts(instant).map((part) => [part.type, Number(part.value)]));
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second);
};

/** '2027-03-28T09:00:00' read in a zone, as milliseconds; NaN when it is no date. */
export const zonedToInstant = (local: string, zone: string): number => {
  const wished = Date.parse(`${local.replace(/(\.\d{3})\d*$/, '$1').replace(/Z$/, '')}Z`);
  if (Number.isNaN(wished) || zone === 'UTC') return wished;
  const guess = wished - (wallClock(wished, zone) - wished);
  return guess - (wallClock(guess, zone) - wished);
};

/** Outlook's form: no offset, seven digits of a second. */
export const instantToZoned = (instant: number, zone: string): string =>
  `${new Date(zone === 'UTC' ? instant : wallClock(instant, zone)).toISOString().slice(0, 19)}.0000000`;
