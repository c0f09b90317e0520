import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import type { BodyOf } from '@review-desk/core/api';
import { openBrowser, sitDown } from './browser.js';
import { cardWith, openChat } from './chat.js';
import { moveTheClock } from './clock.js';
import { directory, registerOf } from './council.js';
import { inSteps } from './inSteps.js';
import { startPlayground, type Playground } from './playground.js';
import { anyFreePort, startProduct, type Product } from './product.js';
import { raiseAlert } from './raisedAlert.js';
import { openReviewDesk } from './teams.js';
import { apiAsKey, giveSampleRoles, importRegister, startTelling } from '../../scripts/start/setUpSample.js';
import { findPlayground } from '../../scripts/test/findPlayground.js';

// A client of the bot that is not ours: Denise has her chat in the Agents Playground, everybody else in the local tenant.
const command = findPlayground();
// A case of its own, so that a run without the package counts it as skipped and not as passed.
const step = command === null ? test.skip : inSteps();
const atHalfPastEight = 'Practice alert H-001-a1: please answer by Monday 11 January 2027';

let product: Product;
let playground: Playground;
let browser: Browser;
/** Denise at the Playground, and a window for the others. */
let hers: Page;
let page: Page;
const problems: string[][] = [];

const sit = async (): Promise<Page> => {
  const sitting = await sitDown(browser);
  problems.push(sitting.problems);
  return sitting.page;
};

const say = async (words: string): Promise<void> => {
  await hers.getByRole('textbox').click();
  await hers.keyboard.type(words);
  await hers.getByRole('button', { name: 'Send Message' }).click();
};

/** What the bot says; the list of chats and the log repeat it. */
const said = (words: string): Locator => hers.getByRole('paragraph').filter({ hasText: words });

beforeAll(async () => {
  if (command === null) return;
  const port = await anyFreePort();
  product = await startProduct({ PLAYGROUND_BASE: `http://localhost:${port}` });
  playground = await startPlayground({ command, port, endpoint: `${product.url}/api/messages`, person: 'denise' });
  await giveSampleRoles({ url: product.url, directory });
  await importRegister({ url: product.url, directory }, registerOf(['H-001']), () => undefined);
  await startTelling({ url: product.url, directory });
  browser = await openBrowser();
  [hers, page] = [await sit(), await sit()];
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await playground?.stop();
  await product?.stop();
}, 60_000);

step('in the Agents Playground a manager says hello, and the bot answers there', async () => {
  await hers.goto(playground.url);
  await hers.getByRole('treeitem', { name: 'Personal Chat' }).click();
  await say('hi');
  await said('I am Review Desk').waitFor();
});

step('at half past eight a card without a name stands in her chat there, with its three buttons', async () => {
  await raiseAlert({ url: product.url, directory }, 'H-001');
  await moveTheClock(page, product.url, '1 hour on');
  const card = cardWith(hers, 'H-001-a1');
  await card.getByRole('heading', { name: atHalfPastEight }).waitFor();
  await card.getByText('Not acknowledged yet').waitFor();
  expect(await card.getByRole('button').allInnerTexts()).toEqual(['Acknowledge', 'Agree another date', 'Read and answer']);
  expect(await card.innerText()).not.toMatch(/Stubbs|Denise|Leah|Ruth|plan/);
});

step('she acknowledges it there, and her card, the officer’s page and the worker’s copy in Teams change', async () => {
  await cardWith(hers, 'H-001-a1').getByRole('button', { name: 'Acknowledge' }).click();
  await cardWith(hers, 'H-001-a1').getByText('Acknowledged', { exact: true }).waitFor();
  expect(await cardWith(hers, 'H-001-a1').getByRole('button').allInnerTexts()).toEqual(['Agree another date', 'Read and answer']);
  const desk = await openReviewDesk(page, product.url, 'ruth', { at: 'alert/H-001-a1' });
  await desk.getByText('Acknowledged, an answer is wanted').waitFor();
  await openChat(page, product.url, 'leah');
  await cardWith(page, 'H-001-a1').getByText('Acknowledged').waitFor();
});

// Her answer is a dialog in Teams. The Playground has none: its own script fails on every button that asks for one.
step('she answers on the page, and what the officer then does changes the card in the Playground by itself', async () => {
  const [denise, ruth] = [await apiAsKey({ url: product.url, directory }, 'denise'), await apiAsKey({ url: product.url, directory }, 'ruth')];
  const answer = { act: 'answer', position: 'accepts', text: 'It is written now.', proposed: [], noActionsBecause: 'The plan is in the file.' } satisfies BodyOf<'actOnAlert'>['do'];
  await denise.call('actOnAlert', { params: { id: 'H-001-a1' }, body: { do: answer } });
  await cardWith(hers, 'H-001-a1').getByText('Answered', { exact: true }).waitFor();
  await ruth.call('actOnAlert', { params: { id: 'H-001-a1' }, body: { do: { act: 'accept', actions: [] } } });
  await denise.call('actOnAlert', { params: { id: 'H-001-a1' }, body: { do: { act: 'confirm-done' } } });
  await ruth.call('actOnAlert', { params: { id: 'H-001-a1' }, body: { do: { act: 'resolve', note: 'The plan is there now.' } } });
  await cardWith(hers, 'H-001-a1').getByText('resolved, nothing more to do').waitFor();
  expect(await cardWith(hers, 'H-001-a1').innerText()).not.toMatch(/Stubbs|Denise|Leah|Ruth|plan|written/);
});

step('what she types there is answered as in Teams', async () => {
  await say('H-001-a1');
  await hers.locator('.ac-adaptiveCard').nth(1).getByText('Resolved', { exact: true }).waitFor();
  await say('Her mother is ill');
  await said('I do not understand that.').waitFor();
});

step('neither page complained on the way', () => {
  // The Playground asks for its fonts elsewhere, which no journey lets through.
  expect(problems.flat().filter((each) => !each.includes('cdn.office.net'))).toEqual([]);
});
