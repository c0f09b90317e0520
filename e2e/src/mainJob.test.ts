import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openBrowser, sitDown } from './browser.js';
import { endState, type EndState } from './endState.js';
import { failedByDay, failNoMore, failThreeInTen } from './faults.js';
import { pathsOfLists } from './graph.js';
import { inSteps } from './inSteps.js';
import { playTheMainJob, type Seat } from './mainJobSteps.js';
import { startProduct, type Product } from './product.js';

const seed = 20270104;
type Played = Seat & { problems: string[] };

const products: Product[] = [];
let browser: Browser;
let calm: Played;
let failing: Played;
let whole: EndState;

beforeAll(async () => {
  const [one, other] = await Promise.all([startProduct(), startProduct()]);
  products.push(one, other);
  browser = await openBrowser();
  const asItIs = <T>(act: () => Promise<T>): Promise<T> => act();
  calm = { url: one.url, browser, ...(await sitDown(browser)), booked: [], today: [], looking: asItIs, moving: asItIs };
  const { url } = other;
  const looking = async <T>(act: () => Promise<T>): Promise<T> => {
    await failNoMore(url);
    const seen = await act();
    await failThreeInTen(url, seed);
    return seen;
  };
  // Every quarter of an hour on the way asks each list for work left behind: failing those calls too would only take
  // its time, so the clock's way strikes the lists that the sweep works on.
  const moving = async <T>(act: () => Promise<T>): Promise<T> => {
    await failThreeInTen(url, seed, ['/$batch', ...(await pathsOfLists(url, ['Deadlines', 'Deliveries2027'])).values()]);
    const seen = await act();
    await failThreeInTen(url, seed);
    return seen;
  };
  failing = { url, browser, ...(await sitDown(browser)), booked: [], today: [], looking, moving };
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await Promise.all(products.map((each) => each.stop()));
}, 60_000);

describe('the main job from an empty tenant', () => {
  const step = inSteps();
  playTheMainJob(step, () => calm);
  step('no page complained on the way, and nothing stands twice', async () => {
    expect(calm.problems).toEqual([]);
    whole = await endState(calm.url);
    expect([whole.ruth.length, whole.leah.length]).toEqual([1, 1]);
    for (const lines of Object.values(whole.lists)) expect([new Set(lines).size, lines.length > 0]).toEqual([lines.length, true]);
  });
});

describe('the main job with three calls in ten failing', () => {
  const step = inSteps();
  step('the tenant begins to fail', () => failThreeInTen(failing.url, seed));
  playTheMainJob(step, () => failing);
  step('people saw the same dates and the same rows of Today', () => {
    expect({ seed, booked: failing.booked, today: failing.today }).toEqual({ seed, booked: calm.booked, today: calm.today });
    // A page says so where an answer did not come; nothing else of it broke.
    expect(failing.problems.filter((each) => !each.startsWith('Failed to load resource'))).toEqual([]);
  });
  step('the lists and both calendars end as without failures, and nothing stands twice', async () => {
    await failNoMore(failing.url);
    const failed = await failedByDay(failing.url);
    // On the day of the import and the booking, on the day of the move, and on mornings of the sweep in between.
    expect(failed.get('2027-01-04')).toBeGreaterThan(100);
    expect(failed.size).toBeGreaterThan(2);
    expect({ seed, ...(await endState(failing.url)) }).toEqual({ seed, ...whole });
  });
});
