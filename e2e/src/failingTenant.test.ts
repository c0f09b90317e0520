import { afterAll, beforeAll, expect } from '@jest/globals';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { chooseReason, chooseSlot, noteTheirWord, type Chosen } from './booking.js';
import { openBrowser, sitDown } from './browser.js';
import { directory, registerOf } from './council.js';
import { failNoMore, failThreeInTen } from './faults.js';
import { eventsOf } from './graph.js';
import { inSteps } from './inSteps.js';
import { startProduct, type Product } from './product.js';
import { importTheRegister } from './register.js';
import { openReviewDesk } from './teams.js';
import { apiAsKey, giveSampleRoles } from '../../scripts/start/setUpSample.js';

const households = Array.from({ length: 10 }, (_, at) => `H-${String(at + 1).padStart(3, '0')}`);
const review = 'H-001-r1';
const seed = 20270104;
const step = inSteps();

let calm: Product;
let failing: Product;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  [calm, failing] = [await startProduct('--empty'), await startProduct('--empty')];
  for (const { url } of [calm, failing]) await giveSampleRoles({ url, directory });
  browser = await openBrowser();
  ({ page } = await sitDown(browser));
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await Promise.all([calm?.stop(), failing?.stop()]);
});

/** A person whose page did not load, or whose act did not get through, presses the button once more. */
const pressUntil = async (desk: FrameLocator, button: Locator, there: Locator): Promise<void> => {
  const again = desk.getByRole('button', { name: 'Try again' });
  for (let presses = 0; presses < 10; presses += 1) {
    await button.or(again).or(there).first().waitFor();
    if (await there.isVisible()) return;
    await (await again.isVisible() ? again : button).click();
    await there.or(desk.getByRole('alert')).first().waitFor();
  }
  await there.waitFor();
};

const openBooking = async (url: string): Promise<FrameLocator> => {
  const desk = await openReviewDesk(page, url, 'ruth', { at: `booking/${review}` });
  await pressUntil(desk, desk.getByRole('button', { name: 'Try again' }), desk.getByRole('heading', { level: 1, name: /review of H-001$/ }));
  return desk;
};

const bookOrMove = async (url: string, rank: number, moving: boolean): Promise<Chosen> => {
  const desk = await openBooking(url);
  const chosen = await chooseSlot(desk, rank);
  if (moving) await chooseReason(desk, 'A carer is ill');
  await noteTheirWord(desk);
  const button = desk.getByRole('button', { name: moving ? 'Move and tell everybody invited' : 'Book and invite' });
  await button.click();
  const booked = desk.getByRole('heading', { level: 1, name: `Booked for ${chosen.day}, ${chosen.time}` });
  await booked.or(desk.getByRole('alert')).first().waitFor();
  await pressUntil(desk, button, booked);
  return chosen;
};

/** What stands in the lists and calendars at the end, without what only tells when it was written. */
const endState = async ({ url }: Product) => {
  const ruth = await apiAsKey({ url, directory }, 'ruth');
  const { rows } = await ruth.call('households');
  const one = await ruth.call('review', { params: { id: review } });
  const events = async (key: string) => (await eventsOf(url, key, '2027-01-04', '2027-03-31')).filter(({ subject }) => subject.startsWith('H-'));
  return {
    households: rows.map(({ ref, nextReview }) => `${ref} ${nextReview?.limit ?? 'none'}`).toSorted(),
    meeting: [one.meeting?.start, one.meeting?.inOutlook, one.earlierMeetings.map(({ start }) => start)],
    deadlines: one.deadlines.map(({ title, due, reading, owner, changes }) => [title, due, reading.state, owner?.name ?? 'nobody', changes.map(({ from, to }) => `${from} to ${to}`)].join(' | ')).toSorted(),
    ruth: await events('ruth'),
    leah: await events('leah'),
  };
};

const untilInOutlook = async (product: Product, start: string): Promise<void> => {
  const there = async (key: string) => (await eventsOf(product.url, key, '2027-01-04', '2027-03-31')).some((each) => each.subject.startsWith('H-001') && `${each.start.slice(0, 19)}Z` === start);
  while (!((await there('ruth')) && (await there('leah')))) await page.waitForTimeout(200);
};

step('business support imports the register, with and without failures', async () => {
  await failThreeInTen(failing.url, seed);
  for (const { url } of [calm, failing]) expect(await importTheRegister(page, url, 'priya', registerOf(households))).toContain(`${households.length} households are new`);
});

step('the officer books, and presses again where an act did not get through', async () => {
  expect(await bookOrMove(failing.url, 1, false)).toEqual(await bookOrMove(calm.url, 1, false));
});

step('the officer moves the meeting, and presses again where an act did not get through', async () => {
  expect(await bookOrMove(failing.url, 2, true)).toEqual(await bookOrMove(calm.url, 2, true));
});

step('both tenants end alike: one event each, one review, every deadline once', async () => {
  await failNoMore(failing.url);
  const { meeting } = await (await apiAsKey({ url: calm.url, directory }, 'ruth')).call('review', { params: { id: review } });
  for (const product of [calm, failing]) await untilInOutlook(product, meeting?.start ?? '');
  const [whole, end] = [await endState(calm), await endState(failing)];
  expect({ seed, ...end }).toEqual({ seed, ...whole });
  expect(end.ruth).toHaveLength(1);
  expect(end.leah).toHaveLength(1);
  expect(new Set(end.households).size).toBe(end.households.length);
  expect(end.deadlines.length).toBeGreaterThan(4);
});
