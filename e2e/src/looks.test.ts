import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, FrameLocator } from 'playwright-core';
import { axeFindings, pressesOfTabTo, sidewaysPixels } from './accessibility.js';
import { openBrowser, sitDown, type Sitting, type Theme } from './browser.js';
import { directory, registerOf } from './council.js';
import { startProduct, type Product } from './product.js';
import { shoot } from './shots.js';
import { chooseTheme, heading, openReviewDesk } from './teams.js';
import { giveSampleRoles, importRegister } from '../../scripts/start/setUpSample.js';

type Look = { page: string; person: string; at?: string; there: (desk: FrameLocator) => Promise<void>; act: RegExp };

const loaded = async (desk: FrameLocator, title: string | RegExp): Promise<void> => heading(desk, title).waitFor();
const named = (title: string | RegExp, words: RegExp) => async (desk: FrameLocator): Promise<void> => {
  await loaded(desk, title);
  await desk.getByText(words).first().waitFor();
};

// Each page as a role that works on it, the words that show it has loaded, and the act it is there for.
const looks: Look[] = [
  { page: 'Today of an officer', person: 'ruth', there: named('Monday 4 January 2027', /Next ten working days/), act: /^Book, H-/ },
  { page: 'Today of the service manager', person: 'sunita', there: named('Monday 4 January 2027', /Will be late/), act: /See who would be told/ },
  { page: 'Reviews', person: 'ruth', at: 'reviews', there: named('Reviews', /H-001/), act: /H-001/ },
  { page: 'Booking', person: 'ruth', at: 'booking/H-001-r1', there: named(/^Book the/, /What will be sent/), act: /Book and invite/ },
  { page: 'Review', person: 'ruth', at: 'review/H-001-r1', there: named(/review of H-001/, /Legal limit/), act: /Book a date/ },
  { page: 'Household', person: 'ruth', at: 'household/H-001', there: named(/./, /Timeline/), act: /^(More|Correct the record)$/ },
  { page: 'Households', person: 'sunita', at: 'households', there: named('Households', /H-001/), act: /H-001/ },
  { page: 'Import', person: 'priya', at: 'import', there: named('Settings', /Bring in the register/), act: /Choose a file/ },
  { page: 'Settings', person: 'sunita', at: 'settings', there: named('Settings', /Time limits/), act: /Time limits/ },
];
const themes: Theme[] = ['light', 'dark', 'contrast'];
const households = Array.from({ length: 12 }, (_, at) => `H-${String(at + 1).padStart(3, '0')}`);

let product: Product;
let browser: Browser;

beforeAll(async () => {
  product = await startProduct('--empty');
  await giveSampleRoles({ url: product.url, directory });
  await importRegister({ url: product.url, directory }, registerOf([...households, 'H-161']), () => undefined);
  browser = await openBrowser();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

describe.each(looks)('$page', ({ page: name, person, at, there, act }) => {
  let sitting: Sitting;
  let desk: FrameLocator;

  beforeAll(async () => {
    sitting = await sitDown(browser);
    desk = await openReviewDesk(sitting.page, product.url, person, at ? { at } : {});
    await there(desk);
  }, 60_000);
  afterAll(() => sitting?.page.context().close());

  test('takes the keyboard past the navigation to its main act', async () => {
    expect(await pressesOfTabTo(sitting.page, desk, act)).toBeLessThan(40);
  }, 30_000);

  test.each(themes)('has nothing that axe-core objects to: %s', async (theme) => {
    await chooseTheme(sitting.page, theme);
    await shoot(sitting.page, `${name} ${theme}`);
    expect(await axeFindings(sitting.page)).toEqual([]);
  }, 30_000);

  test('needs no sideways scrolling at 320 pixels', async () => {
    await sitting.page.setViewportSize({ width: 320, height: 800 });
    expect(await sidewaysPixels(sitting.page)).toBe(0);
    await shoot(sitting.page, `${name} narrow`);
  }, 30_000);

  test('leaves no fault in the console', () => {
    expect(sitting.problems).toEqual([]);
  });
});
