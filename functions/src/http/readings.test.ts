import { describe, expect, test } from '@jest/globals';
import { routeTable, type RouteName } from '@review-desk/core/api';
import { readingQuestions, unnoted } from '../testing/readingQuestions.js';
import { readingWorld, type Reader, type Sent } from '../testing/readingWorld.js';
import { rightsQuestions } from '../testing/rightsQuestions.js';

const restricted = 'H-199';
/** Households of an answer, by whatever of theirs stands in it: a reference, a review's id, a carer's id. */
const householdsIn = (body: unknown): string[] => [...new Set(JSON.stringify(body).match(/H-\d{3}/g) ?? [])].toSorted();
const cases = readingQuestions.flatMap((question) => question.as.map((reader) => ({ ...question, reader })));

describe('a reading', () => {
  test.each(cases)('is noted of all that $route shows $reader, of the restricted with its purpose', async ({ route, reader, sent, holds, also }) => {
    const world = await readingWorld();
    const given: Sent = typeof sent === 'function' ? await sent(world) : (sent ?? {});
    world.noted.length = 0;
    const { status, body } = await world.ask(reader, route, given);
    expect([status, body]).toEqual([200, expect.anything()]);

    const noted = world.noted.map(({ record, about }) => `${record} ${about}`);
    expect(noted).toEqual(expect.arrayContaining(also?.(given, body) ?? []));
    const shown = holds === 'listed' ? [] : householdsIn(body).filter((ref) => holds === 'household' || ref === restricted);
    // An answer without any household, or a list without anything named, would prove nothing.
    expect(shown.length + (also?.(given, body).length ?? 0)).toBeGreaterThan(0);
    expect(shown.filter((ref) => !world.noted.some(({ about }) => about === ref || about.startsWith(`${ref}-r`)))).toEqual([]);
    expect(world.noted.filter(({ person }) => person !== world.idOf(reader))).toEqual([]);
    expect(world.noted.filter(({ about, purpose }) => about.startsWith(restricted) && !/^[A-Z][a-z ]+, as (?:its reviewing officer|a person named on it \(.+\))$/.test(purpose ?? ''))).toEqual([]);
  });

  test('of Today is of the list to book, of what will be late, of reasons owed and of visits that no row tells of', async () => {
    const about = async (reader: 'ruth' | 'sunita' | 'priya') => {
      const world = await readingWorld();
      await world.ask(reader, 'today');
      return world.noted.map((each) => `${each.about}${each.purpose === null ? '' : `: ${each.purpose}`}`).toSorted();
    };
    expect(await about('priya')).toEqual(['H-001', 'H-004']);
    expect(await about('sunita')).toEqual(['H-004', 'H-005']);
    expect(await about('ruth')).toEqual(['H-001', 'H-006: Today', 'H-120', 'H-199: Today, as its reviewing officer']);
  });
});

describe('a route whose answers are not noted', () => {
  const askers: Partial<Record<RouteName, Reader>> = { connections: 'm365-administrator', colleagueThanksForm: 'ruth' };
  const inputs = new Map(rightsQuestions.map((each) => [each.route, each]));
  test.each(Object.entries(unnoted) as [RouteName, string][])('%s holds %s, and no household', async (route) => {
    const world = await readingWorld();
    const question = inputs.get(route);
    const key = { key: 'unnoted-0001', revision: 1, number: 1, household: null };
    const bodies = { pressStart: { key: 'unnoted-0001', teams: ['fostering-marlbeck'] }, publishPolicy: { key: 'unnoted-0001', from: 1, note: '', applyToOpen: false, limits: [], closureDays: [] } };
    const { status, body } = await world.ask(askers[route] ?? 'sunita', route, {
      params: question?.params?.('H-001') ?? { role: 'firo' },
      body: (bodies as Partial<Record<RouteName, object>>)[route] ?? question?.body?.('H-001', key),
    });
    expect([status, householdsIn(body), /Stubbs|Hallam|Mistry|Wendy/.exec(JSON.stringify(body))]).toEqual([200, [], null]);
  });
});

test('every route of the table is asked about its readings, or says why it has none', () => {
  const asked = new Set<string>(readingQuestions.map((each) => each.route));
  const names = Object.keys(routeTable);
  expect(names.filter((name) => asked.has(name) === name in unnoted)).toEqual([]);
});
