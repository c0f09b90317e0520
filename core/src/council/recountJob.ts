import type { Household } from '../register/types.js';
import type { Instant } from '../time/types.js';
import type { Service } from './ports.js';

type Recount = Pick<NonNullable<Service['recounting']>, 'list' | 'from'>;

/** The id of the job that goes on from a place: `<list>~open`, `<list>~open~<page>`. */
export const recountJobId = ({ list, from }: Recount): string => `${list}~${from}`;

export const recountOf = (id: string): Recount => {
  const [list = '', ...from] = id.split('~');
  return { list, from: from.join('~') };
};

/** Households that have ended may still owe the report of their last review; those being worked with come first. */
const statuses = ['open', 'transferred', 'ended'] as const satisfies readonly Household['status'][];
type Place = { status: (typeof statuses)[number]; page: string | null };

export const FIRST_PLACE: string = statuses[0];

export const placeOf = (from: string): Place => {
  const [name, ...page] = from.split('~');
  return { status: statuses.find((each) => each === name) ?? statuses[0], page: page.length === 0 ? null : page.join('~') };
};

/** Where to go on after a page; null when every household has been gone through. */
export const placeAfter = ({ status }: Place, next: string | null): string | null =>
  next === null ? (statuses[statuses.indexOf(status) + 1] ?? null) : `${status}~${next}`;

/** Somebody is at work on it: a recount that stood still since `leftBefore` keeps nobody waiting. */
export const isRecountUnderWay = (service: Pick<Service, 'recounting'> | undefined, leftBefore: Instant): boolean =>
  service?.recounting !== undefined && service.recounting.touchedAt >= leftBefore;
