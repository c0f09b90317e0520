import type { AccessLog, AuditTrail, Reading } from '@review-desk/core/audit';
import type { Deliveries, Notice } from '@review-desk/core/delivery';
import { londonDateOf, londonTimeOf, type Instant } from '@review-desk/core/time';
import { readData, writeData } from '../lists/data/basics.js';
import { auditData, noticeData, readingsData } from '../lists/data/ledgers.js';
import type { Columns, ListDeclaration } from '../lists/declareList.js';
import { accessList, auditList, deliveriesList } from '../lists/declarations.js';
import { equals, startsWith } from '../lists/filters.js';
import { dayPart, digest, PART, personPart, referenceKey } from '../lists/keys.js';
import { createListItems, type ListItems } from '../lists/listItems.js';
import { yearlyName } from '../lists/yearly.js';
import type { Desk } from './desk.js';

/** The list of each year, by the first four characters of a day or moment. */
const byYear = <C extends Columns>(desk: Desk, declaration: ListDeclaration<C>) => {
  const years = new Map<string, ListItems<C>>();
  const of = (day: string): ListItems<C> => {
    const year = day.slice(0, 4);
    const items = years.get(year) ?? createListItems(desk.graph, desk.site, declaration, yearlyName(declaration, year));
    years.set(year, items);
    return items;
  };
  /** The lists that are there, of the years from one up to another that is not meant any more. */
  const there = async (from = '0000', until = '9999'): Promise<ListItems<C>[]> => {
    const names = (await desk.site.listNames()).filter((name) => new RegExp(`^${declaration.name}\\d{4}$`).test(name));
    return names.map((name) => name.slice(-4)).filter((year) => year >= from && year < until).sort().map(of);
  };
  return { of, there };
};

const groupBy = <T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
};

export const createDeliveries = (desk: Desk): Deliveries => {
  const lists = byYear(desk, deliveriesList);
  const keyOf = (notice: Notice): string => digest(notice.key, 40);
  // A key is unique in the list of its year alone. What is owed since an earlier year may have been recorded then, by a
  // sweep that died before it moved the row on.
  const recordedBefore = async (year: string, notices: readonly Notice[]): Promise<Set<string>> => {
    const owed = notices.flatMap((notice) => (notice.owedOn !== undefined && notice.owedOn < year ? [{ key: keyOf(notice), since: notice.owedOn.slice(0, 4) }] : []));
    const earlier = owed.length === 0 ? [] : await lists.there(owed.map((each) => each.since).sort()[0], year);
    const found = await Promise.all(earlier.map((items) => items.findEach(owed.map(({ key }) => equals('Key', key)))));
    return new Set(found.flat(2).flatMap((item) => item.fields.Key ?? []));
  };
  return {
    record: async (notices) => {
      for (const [year, group] of groupBy(notices, ({ forDay }) => forDay.slice(0, 4))) {
        const before = await recordedBefore(year, group);
        await lists.of(year).createAll(group.filter((notice) => !before.has(keyOf(notice))).map((notice) => ({
          Key: keyOf(notice), About: referenceKey(notice.household), Data: writeData(notice),
          PersonDay: notice.to === null ? null : personPart(notice.to) + dayPart(notice.forDay) + digest(notice.key, PART),
        })));
      }
    },
    findForPerson: async (person, day) => {
      const found = await lists.of(day).find(startsWith('PersonDay', personPart(person) + dayPart(day)));
      return found.map((item) => readData(noticeData, item.fields.Data));
    },
  };
};

export const createAuditTrail = (desk: Desk): AuditTrail => {
  const lists = byYear(desk, auditList);
  return {
    write: async (entries) => {
      for (const [year, group] of groupBy(entries, ({ at }) => at.slice(0, 4))) {
        await lists.of(year).createAll(group.map((entry) => ({
          Key: digest(entry.key, 40), Data: writeData(entry), ActedBy: entry.by,
          AboutMonth: digest(entry.about, 20) + dayPart(entry.at).slice(0, 6), PersonDay: personPart(entry.by) + dayPart(entry.at),
        })));
      }
    },
    findAbout: async (about) => {
      const found = await Promise.all((await lists.there()).map((items) => items.find(startsWith('AboutMonth', digest(about, 20)))));
      return found.flat().map((item) => readData(auditData, item.fields.Data)).sort((a, b) => (a.at < b.at ? -1 : 1));
    },
  };
};

const MOST_READINGS = 150;
const hourOf = (at: Instant): string => `${dayPart(londonDateOf(at))}${londonTimeOf(at).slice(0, 2)}`;

/** One item a person and hour, with If-Match; a busy hour goes on in further items. */
export const createAccessLog = (desk: Desk): AccessLog => {
  const lists = byYear(desk, accessList);
  const same = (a: Reading, b: Reading): boolean => JSON.stringify(a) === JSON.stringify(b);
  const addTo = async (items: ListItems<typeof accessList.columns>, hour: string, readings: readonly Reading[]): Promise<void> => {
    let left = [...readings];
    for (let part = 0; left.length > 0;) {
      const Key = `${hour}${String(part).padStart(2, '0')}`;
      const item = (await items.find(equals('Key', Key)))[0];
      const known = item ? readData(readingsData, item.fields.Data) : [];
      const fresh = left.filter((each) => !known.some((one) => same(one, each)));
      const fits = fresh.slice(0, Math.max(0, MOST_READINGS - known.length));
      const fields = { Key, PersonDay: hour.slice(0, -2), ActedBy: fits[0]?.person ?? null, Data: writeData([...known, ...fits]) };
      if (fits.length > 0) {
        const written = item ? typeof (await items.update(item.id, fields, item.eTag)) === 'object' : (await items.create(fields)) !== null;
        if (!written) continue;
      }
      left = fresh.slice(fits.length);
      part += 1;
    }
  };
  return {
    add: async (readings) => {
      for (const [hour, group] of groupBy(readings, ({ person, at }) => personPart(person) + hourOf(at))) {
        await addTo(lists.of(hour.slice(12, 16)), hour, group);
      }
    },
    findByPerson: async (person, day) => {
      const found = await lists.of(day).find(equals('PersonDay', personPart(person) + dayPart(day)));
      return found.flatMap((item) => readData(readingsData, item.fields.Data));
    },
  };
};
