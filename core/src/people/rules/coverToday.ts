import type { LocalDate } from '../../time/index.js';
import type { Cover, Person } from '../types.js';

/** Both days of a cover count; without an end it holds until it is taken back. */
export const isCoveredOn = (cover: Cover, day: LocalDate): boolean =>
  cover.from <= day && (cover.until === null || day <= cover.until);

/** Who stands in for this person on the day; null when nobody does. */
export const coverOn = (person: Pick<Person, 'cover'>, day: LocalDate): Cover | null =>
  person.cover.find((each) => isCoveredOn(each, day)) ?? null;
