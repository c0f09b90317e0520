import type { PersonId } from '../../../ids.js';
import { actorOn } from '../../../people/rules/actorOn.js';
import type { Person } from '../../../people/types.js';
import type { Ports } from '../../../ports.js';
import { mayTowards } from '../../../rights/index.js';
import { londonDateOf } from '../../../time/index.js';
import type { LocalDate } from '../../../time/types.js';
import { wholeQuarter } from '../../queries/wholeQuarter.js';
import { quarterOfDay } from '../../rules/quarterOf.js';
import { goodPracticeRights, goodPracticeThing } from '../rights.js';
import { countsOfThanks } from '../rules/countsOfThanks.js';
import { monthToList } from '../rules/monthToList.js';
import type { MonthOfThanks } from '../types.js';

type Used = Pick<Ports, 'practice' | 'services' | 'unit' | 'calendarDays'>;

/**
 * For each service manager how many thanks of last month they may know of, as their page counts them; nobody on a day
 * that is not the first working day of a month, where nothing was sent, or before telling has started (IM6). On all
 * other days it asks nothing.
 * Source: workflows D3.
 */
export const thanksToList =
  ({ practice, services, unit, calendarDays }: Used) =>
  async (day: LocalDate, people: readonly Person[]): Promise<ReadonlyMap<PersonId, MonthOfThanks>> => {
    const month = monthToList(day, calendarDays);
    const managers = people.filter(({ roles }) => roles.some(({ role }) => role === 'sr-manager'));
    if (month === null || managers.length === 0 || !(await services.findById(unit))?.value.startedFor.length) return new Map();
    const all = await wholeQuarter(practice, unit, quarterOfDay(`${month}-01`));
    const thanks = all.flatMap(({ value }) => (value.kind === 'good practice' && londonDateOf(value.createdAt).startsWith(month) ? [value] : []));
    const counted = managers.map((person): [PersonId, MonthOfThanks] => {
      const actor = actorOn(person, people, day);
      return [person.id, { month, ...countsOfThanks(thanks.filter((each) => mayTowards(goodPracticeRights, actor, goodPracticeThing(each), 'read'))) }];
    });
    return new Map(counted.filter(([, { good, excellent }]) => good + excellent > 0));
  };
