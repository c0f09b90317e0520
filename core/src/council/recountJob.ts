import type { BoardStage } from '../practice/rules/boardStage.js';
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
/** Alerts and disputes whose clocks run; a draft has none yet. */
const stages = ['to answer', 'answered', 'in hand', 'stage 1', 'stage 2', 'stage 3', 'stage 4'] as const satisfies readonly BoardStage[];
const places = [...statuses, ...stages] as const;
type Place = { name: (typeof places)[number]; page: string | null };

export const FIRST_PLACE: string = places[0];

export const placeOf = (from: string): Place => {
  const [name, ...page] = from.split('~');
  return { name: places.find((each) => each === name) ?? places[0], page: page.length === 0 ? null : page.join('~') };
};

/** Where to go on after a page; null when everything has been gone through. */
export const placeAfter = ({ name }: Place, next: string | null): string | null =>
  next === null ? (places[places.indexOf(name) + 1] ?? null) : `${name}~${next}`;

export const isStatus = (name: Place['name']): name is (typeof statuses)[number] => statuses.some((each) => each === name);

/** Somebody is at work on it: a recount that stood still since `leftBefore` keeps nobody waiting. */
export const isRecountUnderWay = (service: Pick<Service, 'recounting'> | undefined, leftBefore: Instant): boolean =>
  service?.recounting !== undefined && service.recounting.touchedAt >= leftBefore;
