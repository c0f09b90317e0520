import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, FrameLocator, Page } from 'playwright-core';
import { JourneyError } from './journeyError.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
// WCAG 2.2 AA with axe's own good practice. Its rule for the size of targets, new in 2.2, is off unless it is asked for.
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
// Fluent's focus keeper puts hidden stops at the ends of a table or tab list that pass the focus on: no place to stand.
const everything = `runOnly: ${JSON.stringify(tags)}, rules: { 'target-size': { enabled: true } }`;
/** The rules of those tags that look at colours: all that another theme can change. */
const colours = `runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }`;
const runAxe = (rules: string) => `axe.run({ exclude: [['[data-tabster-dummy]']] }, { iframes: false, ${rules} })
  .then(({ violations }) => violations.map(({ id, help, nodes }) => id + ': ' + help + ' (' + nodes.length + ', first ' + nodes[0].html.slice(0, 160) + ')'))`;

export const tabFrame = (page: Page): Frame => {
  const frame = page.frames().find((each) => new URL(each.url()).pathname.startsWith('/tab'));
  if (!frame) throw new JourneyError('Review Desk is not open in this window.');
  return frame;
};

/** After a change of width or colours a page draws twice before it is what people see. */
const drawn = (frame: Frame): Promise<void> => frame.evaluate(() => new Promise((go) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(go)))));

/** What axe-core finds wrong in a frame, or in its colours alone, a line each. */
export const axeFindings = async (frame: Frame, of: 'everything' | 'colours' = 'everything'): Promise<string[]> => {
  await drawn(frame);
  // Colours that still fade are measured as they will be.
  await frame.evaluate(() => Promise.all(document.getAnimations().map((each) => each.finished.catch(() => undefined))).then(() => undefined));
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axe);
  return frame.evaluate<string[]>(runAxe(of === 'colours' ? colours : everything));
};

/** By how many pixels the page is wider than its frame once it has settled: 0 when nobody has to scroll sideways. */
export const sidewaysPixels = async (frame: Frame): Promise<number> => {
  // Behind a dialog the page can be narrower than its frame: it keeps free where its scroll bar was.
  const measure = () => frame.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth));
  await frame.waitForFunction(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth, null, { timeout: 3_000 }).catch(() => undefined);
  return measure();
};

/** What is wrong with the order of the headings: one is the first, and no level is left out on the way down. */
export const headingFindings = async (frame: Frame): Promise<string[]> => {
  const levels = await frame.evaluate(() =>
    [...document.querySelectorAll('h1, h2, h3, h4, h5, h6, [role="heading"]')]
      .filter((each) => each.checkVisibility())
      .map((each) => Number(each.getAttribute('aria-level') ?? each.tagName.slice(1))),
  );
  const firsts = levels.filter((each) => each === 1).length;
  const skips = levels.some((level, at) => level > (levels[at - 1] ?? 0) + 1);
  return [...(firsts === 1 ? [] : [`${firsts} headings of the first level`]), ...(skips ? [`a level is left out: ${levels.join(' ')}`] : [])];
};

/** Goes on by Tab from the top of the page, as the keyboard does, until the focus stands on it; how many presses it took. */
export const pressesOfTabTo = async (page: Page, within: Page | FrameLocator, frame: Frame, name: RegExp, most = 80): Promise<number> => {
  await within.getByRole('link', { name: 'Skip to the page' }).focus();
  await page.keyboard.press('Enter');
  for (let presses = 1; presses <= most; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = await frame.evaluate(() => {
      const on = document.activeElement;
      const labels = on instanceof HTMLInputElement || on instanceof HTMLSelectElement ? [...(on.labels ?? [])].map((each) => each.textContent) : [];
      return on?.getAttribute('aria-label') ?? (labels.length > 0 ? labels.join(' ') : (on?.textContent ?? ''));
    });
    if (name.test(focused)) return presses;
  }
  return Number.POSITIVE_INFINITY;
};
