import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, FrameLocator } from 'playwright-core';
import { bookTheFirstSlot, chooseOwnTime, chooseSlot, noteTheirWord } from './booking.js';
import { openBrowser, sitDown, type Sitting } from './browser.js';
import { directory, nameOf, registerOf } from './council.js';
import { startProduct, type Product } from './product.js';
import { heading, openReviewDesk } from './teams.js';
import { giveSampleRoles, importRegister } from '../../scripts/start/setUpSample.js';

// H-001, H-009 and H-014 are Ruth's; H-085 is Judith's; Leah is the supervising social worker of H-001, H-014 and H-085.
const households = ['H-001', 'H-002', 'H-009', 'H-014', 'H-043', 'H-085'];
const longest = 60_000;

let product: Product;
let browser: Browser;
const sittings: Sitting[] = [];

/** A window of its own, with the booking page of a review open in it. */
const openBooking = async (person: string, review: string): Promise<{ sitting: Sitting; desk: FrameLocator }> => {
  const sitting = await sitDown(browser);
  sittings.push(sitting);
  const desk = await openReviewDesk(sitting.page, product.url, person, { at: `booking/${review}` });
  await heading(desk, /^(Book|Move) the/).waitFor();
  return { sitting, desk };
};

const bookNow = (desk: FrameLocator) => desk.getByRole('button', { name: 'Book and invite' }).click();
const booked = (desk: FrameLocator) => heading(desk, /^Booked for /);

beforeAll(async () => {
  product = await startProduct();
  await giveSampleRoles({ url: product.url, directory });
  await importRegister({ url: product.url, directory }, registerOf(households), () => undefined);
  browser = await openBrowser();
}, 240_000);

afterAll(async () => {
  for (const { page } of sittings) await page.context().close();
  await browser?.close();
  await product?.stop();
}, 60_000);

test('a session that ends keeps what was entered, and the booking goes through after one press', async () => {
  const { sitting, desk } = await openBooking('ruth', 'H-014-r1');
  const chosen = await chooseSlot(desk, 2);
  await noteTheirWord(desk);
  await sitting.page.getByRole('combobox', { name: 'Answer sign-in with' }).selectOption({ label: 'Session expired' });
  await bookNow(desk);
  await desk.getByText('Your session has ended. What you typed is still here.').waitFor();
  await desk.getByRole('button', { name: 'Sign in again' }).click();
  await sitting.page.getByRole('alertdialog').getByRole('button', { name: 'Sign in', exact: true }).click();
  await heading(desk, `Booked for ${chosen.day}, ${chosen.time}`).waitFor();
}, longest);

test('a page that Teams loads anew still holds what was entered', async () => {
  const { sitting, desk } = await openBooking('ruth', 'H-009-r1');
  const { day } = await chooseSlot(desk, 2);
  await desk.getByRole('radio', { name: 'By letter' }).check();
  await sitting.page.reload();
  await desk.getByText('We kept what you entered here earlier.').waitFor();
  expect(await desk.getByRole('radio', { name: new RegExp(`^${day}`) }).isChecked()).toBe(true);
  expect(await desk.getByRole('radio', { name: 'By letter' }).isChecked()).toBe(true);
}, longest);

test('a second window on the same review loses nothing of the first, which is told what stands now', async () => {
  const first = await openBooking('ruth', 'H-043-r1');
  const typed = await chooseSlot(first.desk, 2);
  await noteTheirWord(first.desk);
  const second = await openBooking('ruth', 'H-043-r1');
  const chosen = await bookTheFirstSlot(second.desk);
  await bookNow(first.desk);
  const told = first.desk.getByRole('alert').filter({ hasText: 'Somebody changed this review while you were here. Nothing was booked.' });
  await told.getByText(`It is now booked for ${chosen.day}`).waitFor();
  expect(await told.innerText()).toContain(`Yours was ${typed.day}`);
}, longest);

test('of two officers who want one hour of the same colleague, the second is told and offered the next', async () => {
  const [ruth, judith] = [await openBooking('ruth', 'H-001-r1'), await openBooking('judith', 'H-085-r1')];
  for (const { desk } of [ruth, judith]) {
    await chooseOwnTime(desk, '2027-01-27', '14:00');
    await noteTheirWord(desk);
  }
  await bookNow(ruth.desk);
  await booked(ruth.desk).waitFor();
  await bookNow(judith.desk);
  await judith.desk.getByText('Somebody has just taken this hour. Nothing was booked and what you entered is kept.').waitFor();
  expect(await judith.desk.getByRole('checkbox', { name: /has agreed to this date$/ }).isChecked()).toBe(true);
  await judith.desk.getByRole('button', { name: /^Choose the next one: / }).click();
  await bookNow(judith.desk);
  await booked(judith.desk).waitFor();
}, longest);

test('somebody without a role reads what to do and whom to ask', async () => {
  const sitting = await sitDown(browser);
  sittings.push(sitting);
  const desk = await openReviewDesk(sitting.page, product.url, 'oona');
  await heading(desk, 'You do not have a role yet').waitFor();
  await desk.getByText(nameOf('sunita')).waitFor();
}, longest);

test('a household that is not there and one that may not be seen read the same', async () => {
  const sitting = await sitDown(browser);
  sittings.push(sitting);
  const words: string[] = [];
  for (const ref of ['H-002', 'H-999']) {
    const desk = await openReviewDesk(sitting.page, product.url, 'leah', { at: `household/${ref}` });
    await desk.getByRole('alert').or(heading(desk, 'There is nothing here')).first().waitFor();
    // The bar is drawn in two steps: words first, then its button.
    await desk.getByRole('main').getByRole('button', { name: 'Try again' }).waitFor();
    words.push((await desk.getByRole('main').innerText()).replaceAll(/\s+/g, ' ').replaceAll(/RD-\w+/g, 'RD-reference').replaceAll(ref, 'H-ref'));
  }
  expect(words[0]).toBe(words[1]);
  expect(words[0]).not.toContain('H-002');
}, longest);
