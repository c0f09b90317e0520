import { Unavailable } from '@review-desk/core/errors';
import type { PersonId } from '@review-desk/core/ids';
import type { Diaries, Diary, DiaryInterval } from '@review-desk/core/reviews';
import type { LocalDate } from '@review-desk/core/time';
import { readData, writeData } from '../lists/data/basics.js';
import { diaryData } from '../lists/data/reviews.js';
import { diariesList } from '../lists/declarations.js';
import { equals } from '../lists/filters.js';
import { dayPart, personPart } from '../lists/keys.js';
import { createListItems } from '../lists/listItems.js';
import type { Desk } from './desk.js';

const MOST_TRIES = 60;
const overlap = (a: DiaryInterval, b: DiaryInterval): boolean => a.start < b.end && b.start < a.end;

/** One item a person and day, written with If-Match: whoever writes first has the hour. */
export const createDiaries = (desk: Desk): Diaries => {
  const items = createListItems(desk.graph, desk.site, diariesList);
  const keyOf = (person: PersonId, day: LocalDate): string => personPart(person) + dayPart(day);
  const read = async (person: PersonId, day: LocalDate) => {
    const item = (await items.find(equals('Key', keyOf(person, day))))[0] ?? null;
    const diary: Diary = item ? readData(diaryData, item.fields.Data) : { person, day, taken: [] };
    return { item, diary };
  };
  /** One conditional write of what `change` makes of the day; `null` leaves it as it is. */
  const rewrite = async <R>(person: PersonId, day: LocalDate, change: (taken: DiaryInterval[]) => { taken: DiaryInterval[] | null; result: R }): Promise<R> => {
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const { item, diary } = await read(person, day);
      const { taken, result } = change(diary.taken);
      if (taken === null) return result;
      const fields = { Key: keyOf(person, day), Data: writeData({ ...diary, taken }) };
      const written = item ? typeof (await items.update(item.id, fields, item.eTag)) === 'object' : (await items.create(fields)) !== null;
      if (written) return result;
    }
    throw new Unavailable('records.busy', 'Too many people are booking this day at once. Try again in a minute.');
  };
  return {
    find: async (person, day) => (await read(person, day)).diary,
    take: (person, day, interval) =>
      rewrite<{ taken: true } | { taken: false; by: DiaryInterval['review'] }>(person, day, (taken) => {
        const others = taken.filter((each) => each.review !== interval.review);
        const inTheWay = others.find((each) => overlap(each, interval));
        if (inTheWay) return { taken: null, result: { taken: false, by: inTheWay.review } };
        const same = taken.some((each) => JSON.stringify(each) === JSON.stringify(interval));
        return { taken: same ? null : [...others, interval], result: { taken: true } };
      }),
    release: (person, day, review) =>
      rewrite(person, day, (taken) => {
        const left = taken.filter((each) => each.review !== review);
        return { taken: left.length === taken.length ? null : left, result: undefined };
      }),
  };
};
