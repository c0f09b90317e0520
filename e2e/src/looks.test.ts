import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Frame } from 'playwright-core';
import type { AnswerOf } from '@review-desk/core/api';
import { axeFindings, headingFindings, pressesOfTabTo, sidewaysPixels, tabFrame } from './accessibility.js';
import { openBrowser, sitDown, type Sitting, type Theme } from './browser.js';
import { moveTheClock } from './clock.js';
import { directory, registerOf } from './council.js';
import { JourneyError } from './journeyError.js';
import { focusFindings } from './looksFocus.js';
import { showUnderWay, uploadLaterFile } from './looksImport.js';
import { practiceLooks } from './looksOfPractice.js';
import { beforeAnyRole, hasLoaded, tabLooks, type TabLook } from './looksOfTab.js';
import { chooseColours, windowLooks } from './looksOfWindow.js';
import { bookForToday, markHeld, setUpPractice } from './practiceToSee.js';
import { startProduct, type Product } from './product.js';
import { shoot } from './shots.js';
import { chooseTheme, openReviewDesk } from './teams.js';
import { giveSampleRoles, importRegister, startTelling } from '../../scripts/start/setUpSample.js';

const themes: Theme[] = ['light', 'dark', 'contrast'];
const households = [...Array.from({ length: 12 }, (_, at) => `H-${String(at + 1).padStart(3, '0')}`), 'H-161'];
const wide = { width: 1280, height: 900 };
const longest = 60_000;

let product: Product;
let browser: Browser;
let sitting: Sitting;
let waiting: AnswerOf<'import'> | null = null;
/** What the addresses of the looks name in capitals: records whose ids are made here. */
const made = new Map<string, string>();

beforeAll(async () => {
  product = await startProduct();
  browser = await openBrowser();
  sitting = await sitDown(browser);
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await product?.stop();
}, 60_000);

/** One window for all: a blank page between two looks makes each a new document, and what is cached is kept. */
const begin = async (): Promise<void> => {
  sitting.problems.length = 0;
  await sitting.page.unrouteAll({ behavior: 'ignoreErrors' });
  await sitting.page.goto('about:blank');
  await sitting.page.setViewportSize(wide);
};

type Shown = { name: string; frame: () => Frame; choose: (theme: Theme) => Promise<void> };

const looksRightInEveryTheme = ({ name, frame, choose }: Shown): void => {
  test('has its headings in order', async () => {
    expect(await headingFindings(frame())).toEqual([]);
  });

  test.each(themes)('has nothing that axe-core objects to, and needs no sideways scrolling at 320 pixels: %s', async (theme) => {
    await choose(theme);
    await shoot(sitting.page, `${name} ${theme}`);
    // In another theme the page is the same but for its colours.
    expect(await axeFindings(frame(), theme === 'light' ? 'everything' : 'colours')).toEqual([]);
    await sitting.page.setViewportSize({ width: 320, height: 900 });
    await shoot(sitting.page, `${name} ${theme} narrow`);
    expect(await sidewaysPixels(frame())).toBe(0);
    // Tables become cards there and the navigation a button; their colours are the same.
    if (theme === 'light') expect(await axeFindings(frame())).toEqual([]);
    await sitting.page.setViewportSize(wide);
  }, longest);

  test('leaves no fault in the console', () => {
    expect(sitting.problems).toEqual([]);
  });
};

const aLookAtTheTab = (look: TabLook): void => {
  const frame = () => tabFrame(sitting.page);

  beforeAll(async () => {
    await begin();
    if (look.underWay && waiting) await showUnderWay(sitting.page, waiting);
    const desk = await openReviewDesk(sitting.page, product.url, look.person, look.at ? { at: look.at.replace(/[A-Z]{4,}/, (name) => made.get(name) ?? name) } : {});
    await look.go?.(desk);
    await hasLoaded(desk, look).catch(async () => {
      throw new JourneyError(`${look.page} did not load. It says: ${await desk.locator('main').innerText()}\n${sitting.problems.join('\n')}`);
    });
  }, longest);

  test('takes the keyboard past the navigation to its main act, and shows where it stands on every act', async () => {
    const desk = sitting.page.frameLocator('iframe[title="Review Desk"]');
    if (look.act) expect(await pressesOfTabTo(sitting.page, desk, frame(), look.act)).toBeLessThan(40);
    else await sitting.page.keyboard.press('Tab');
    expect(await focusFindings(frame())).toEqual([]);
  }, longest);

  test('says in its title which page it is', async () => {
    expect(await frame().title()).toMatch(new RegExp(`${look.title.source}.* - Review Desk$`));
  });

  looksRightInEveryTheme({ name: look.page, frame, choose: (theme) => chooseTheme(sitting.page, theme) });
};

describe('before anybody has a role', () => {
  describe.each(beforeAnyRole)('$page', aLookAtTheTab);
});

describe('with a register', () => {
  beforeAll(async () => {
    const address = { url: product.url, directory };
    await giveSampleRoles(address);
    await importRegister(address, registerOf(households), () => undefined);
    waiting = await uploadLaterFile(address, registerOf(households));
    made.set('IMPORT', waiting.id);
  }, 240_000);

  describe.each(tabLooks)('$page', aLookAtTheTab);

  describe('with alerts', () => {
    beforeAll(async () => {
      const address = { url: product.url, directory };
      await startTelling(address);
      for (const [name, id] of Object.entries(await setUpPractice(address))) made.set(name, id);
      await bookForToday(address, 'H-009-r1');
      await begin();
      await moveTheClock(sitting.page, product.url, '1 hour on');
      await markHeld(address, 'H-009-r1');
    }, 240_000);

    describe.each(practiceLooks)('$page', aLookAtTheTab);
  });

  describe.each(windowLooks)('window: $page', ({ page: name, at, go, h1, words, act }) => {
    const frame = () => sitting.page.mainFrame();

    beforeAll(async () => {
      await begin();
      await sitting.page.goto(`${product.url}/#${at}`);
      await go?.(sitting.page);
      await sitting.page.getByRole('heading', { level: 1, name: h1 }).waitFor();
      await sitting.page.getByText(words).first().waitFor();
      await chooseColours(sitting.page, 'light');
    }, longest);

    test('takes the keyboard past the navigation to an act, and shows where it stands on every act', async () => {
      expect(await pressesOfTabTo(sitting.page, sitting.page, frame(), act)).toBeLessThan(40);
      expect(await focusFindings(frame())).toEqual([]);
    }, longest);

    test('says in its title which page it is', async () => {
      expect(await frame().title()).toMatch(name === 'The frame of Teams' ? /^Review Desk - / : h1);
    });

    looksRightInEveryTheme({ name: `window ${name}`, frame, choose: (theme) => chooseColours(sitting.page, theme) });
  });
});
