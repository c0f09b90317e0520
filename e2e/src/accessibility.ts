import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, FrameLocator, Page } from 'playwright-core';
import { JourneyError } from './journeyError.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
// Fluent's focus keeper puts hidden stops at the ends of a table or tab list that pass the focus on: no place to stand.
const runAxe = `axe.run({ exclude: [['[data-tabster-dummy]']] }).then(({ violations }) =>
  violations.map(({ id, help, nodes }) => id + ': ' + help + ' (' + nodes.length + ', first ' + nodes[0].html.slice(0, 160) + ')'))`;

export const tabFrame = (page: Page): Frame => {
  const frame = page.frames().find((each) => new URL(each.url()).pathname.startsWith('/tab'));
  if (!frame) throw new JourneyError('Review Desk is not open in this window.');
  return frame;
};

/** What axe-core finds wrong in the tab, a line each. */
export const axeFindings = async (page: Page): Promise<string[]> => {
  const frame = tabFrame(page);
  // Colours that still fade are measured as they will be.
  await frame.evaluate(() => Promise.all(document.getAnimations().map((each) => each.finished.catch(() => undefined))).then(() => undefined));
  await frame.evaluate(axe);
  return frame.evaluate<string[]>(runAxe);
};

/** By how many pixels the page is wider than its frame once it has settled: 0 when nobody has to scroll sideways. */
export const sidewaysPixels = async (page: Page): Promise<number> => {
  const frame = tabFrame(page);
  const measure = () => frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await frame.waitForFunction(() => document.documentElement.scrollWidth === document.documentElement.clientWidth, null, { timeout: 3_000 }).catch(() => undefined);
  return measure();
};

/** Goes on by Tab from the top of the tab, as the keyboard does, until the focus stands on it; how many presses it took. */
export const pressesOfTabTo = async (page: Page, desk: FrameLocator, name: RegExp, most = 80): Promise<number> => {
  await desk.getByRole('link', { name: 'Skip to the page' }).focus();
  await page.keyboard.press('Enter');
  for (let presses = 1; presses <= most; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = await tabFrame(page).evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');
    if (name.test(focused)) return presses;
  }
  return Number.POSITIVE_INFINITY;
};
