import { afterAll, beforeAll, expect } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, sitDown } from './browser.js';
import { cardWith, openChat } from './chat.js';
import { moveTheClock } from './clock.js';
import { directory, nameOf, registerOf } from './council.js';
import { inSteps } from './inSteps.js';
import { openOutlook, refreshUntilSeen } from './outlook.js';
import { startProduct, type Product } from './product.js';
import { heading, openReviewDesk } from './teams.js';
import { giveSampleRoles, importRegister, startTelling } from '../../scripts/start/setUpSample.js';

// H-001 is Ruth's; Leah supports it, and Denise leads her team.
let product: Product;
let browser: Browser;
let page: Page;
let problems: string[] = [];
const step = inSteps();

beforeAll(async () => {
  product = await startProduct();
  await giveSampleRoles({ url: product.url, directory });
  await importRegister({ url: product.url, directory }, registerOf(['H-001', 'H-014']), () => undefined);
  await startTelling({ url: product.url, directory });
  browser = await openBrowser();
  ({ page, problems } = await sitDown(browser));
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await product?.stop();
}, 60_000);

step('the reviewing officer raises an alert, and sees first who will be told', async () => {
  const desk = await openReviewDesk(page, product.url, 'ruth', { at: 'household/H-001' });
  await desk.getByRole('link', { name: 'Raise an alert' }).click();
  await heading(desk, 'Raise an alert about H-001').waitFor();
  const told = desk.getByRole('region', { name: 'Who will be told' });
  await told.getByText('Denise Okafor').waitFor();
  await desk.getByRole('button', { name: 'Send the alert' }).click();
  await desk.getByRole('link', { name: 'Say what you found.' }).waitFor();
  await desk.getByRole('checkbox', { name: 'Key documents not provided' }).check();
  await desk.getByRole('textbox', { name: 'What you found' }).fill('The safer caring plan was not there.');
  await desk.getByRole('textbox', { name: 'Its effect on the child or the carer' }).fill('Nobody in the home knew the house rules.');
  await desk.getByRole('textbox', { name: 'What you want to happen' }).fill('Write the plan with the carers');
  await desk.getByRole('radio', { name: 'Discussed in the review meeting' }).check();
  await desk.getByLabel('Day of the talk').fill('2027-01-04');
  await desk.getByRole('button', { name: 'Send the alert' }).click();
  await heading(desk, 'Alert H-001-a1').waitFor();
});

step('at half past eight a card without a name stands in the manager’s chat', async () => {
  await moveTheClock(page, product.url, '1 hour on');
  await openChat(page, product.url, 'denise');
  const card = cardWith(page, 'H-001-a1');
  await card.getByText('Not acknowledged yet').waitFor();
  expect(await card.innerText()).toContain('Monday 11 January 2027');
  expect(await card.innerText()).not.toMatch(/Stubbs|Denise|Leah|Ruth|plan/);
});

step('she acknowledges it there, and the officer’s page and the worker’s copy change', async () => {
  await cardWith(page, 'H-001-a1').getByRole('button', { name: 'Acknowledge' }).click();
  await cardWith(page, 'H-001-a1').getByText('Not acknowledged yet').waitFor({ state: 'detached' });
  const desk = await openReviewDesk(page, product.url, 'ruth', { at: 'alert/H-001-a1' });
  await desk.getByText('Acknowledged, an answer is wanted').waitFor();
  await openChat(page, product.url, 'leah');
  await cardWith(page, 'H-001-a1').getByText('Acknowledged').waitFor();
});

step('nobody answers: the clock takes it to stage 2, and its people get their cards', async () => {
  await moveTheClock(page, product.url, '5 weekdays on');
  expect(await moveTheClock(page, product.url, '1 weekday on')).toContain('Tuesday 12 January 2027');
  await openChat(page, product.url, 'martin');
  await cardWith(page, 'stage 2').waitFor();
  const desk = await openReviewDesk(page, product.url, 'ruth', { at: 'alert/H-001-a1' });
  await desk.getByText('Went on to a formal dispute').first().waitFor();
  await desk.getByRole('link', { name: 'Open the dispute' }).click();
  const stages = desk.getByRole('region', { name: 'Stages' });
  await stages.getByRole('listitem').nth(0).getByText('Not used').waitFor();
  await stages.getByRole('listitem').nth(1).getByText('Opened by the clock').waitFor();
});

step('E stage 2: the service manager convenes it, and it stands in the officer’s Outlook under the reference alone', async () => {
  const desk = await openReviewDesk(page, product.url, 'sunita', { at: 'alert/H-001-a1' });
  await desk.getByRole('link', { name: 'Open the dispute' }).click();
  await desk.getByRole('button', { name: 'Book the stage meeting' }).click();
  await heading(desk, 'Book the meeting of stage 2').waitFor();
  for (const key of ['ruth', 'martin', 'sunita']) await desk.getByText(new RegExp(`^${nameOf(key)}, .*must attend`)).waitFor();
  await desk.getByRole('radio', { name: /^Wednesday 13 January 2027/ }).first().check();
  await desk.getByRole('button', { name: 'Book and invite' }).click();
  await heading(desk, /^Booked for Wednesday 13 January 2027/).waitFor();
  await openOutlook(page, product.url, 'ruth', '2027-01-11');
  await refreshUntilSeen(page, page.getByRole('region', { name: 'Wednesday 13 January 2027' }).getByRole('button', { name: /Meeting D-[0-9A-Z]{5}/ }));
});

step('stage after stage, up to the service director', async () => {
  await moveTheClock(page, product.url, '5 weekdays on');
  await openChat(page, product.url, 'helen');
  await cardWith(page, 'stage 3').waitFor();
  await moveTheClock(page, product.url, '5 weekdays on');
  await openChat(page, product.url, 'fergus');
  await cardWith(page, 'stage 4').waitFor();
});

step('the manager answers at last, and the thread reads as one story', async () => {
  const hers = await openReviewDesk(page, product.url, 'denise', { at: 'alert/H-001-a1' });
  await hers.getByRole('button', { name: 'Answer', exact: true }).click();
  const dialog = hers.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'You' }).selectOption({ label: 'Accept it' });
  await dialog.getByRole('textbox', { name: 'Your answer' }).fill('It is written now.');
  await dialog.getByRole('textbox', { name: 'Why no action is needed' }).fill('The plan is in the file.');
  await dialog.getByRole('button', { name: 'Answer', exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
  const steps = hers.getByRole('region', { name: 'The story so far' }).locator('ol > li');
  await steps.filter({ hasText: 'Answered: accepts' }).waitFor();
  expect((await steps.allInnerTexts()).map((each) => each.split('\n')[0])).toEqual(['Found outside a review', 'Sent', 'Received in chat', 'Acknowledged', 'Went on to a formal dispute', 'Answered: accepts', 'What comes next']);
});

step('the officer resolves the dispute, and every stage shows what it was', async () => {
  const desk = await openReviewDesk(page, product.url, 'ruth', { at: 'alert/H-001-a1' });
  await desk.getByRole('link', { name: 'Open the dispute' }).click();
  await desk.getByRole('button', { name: 'Resolve' }).click();
  const dialog = desk.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Reasons' }).fill('The plan is there now.');
  await dialog.getByRole('textbox', { name: 'Learning theme' }).fill('Documents before the review');
  await dialog.getByRole('button', { name: 'Resolve' }).click();
  await dialog.waitFor({ state: 'hidden' });
  const story = desk.getByRole('region', { name: 'The story so far' });
  await story.getByText('The plan is there now.').waitFor();
  // One story, from the finding on: whoever has the dispute reads what was asked and tried before it.
  const told = (await story.locator('ol > li').allInnerTexts()).map((each) => each.split('\n')[0]);
  expect([told[0], told.includes('Answered: accepts'), told.at(-1)]).toEqual(['Found outside a review', true, 'Resolved']);
  const stages = await desk.getByRole('region', { name: 'Stages' }).getByRole('listitem').allInnerTexts();
  expect(stages.map((each) => /Not used|Not met|Met|Skipped/.exec(each)?.[0])).toEqual(['Not used', 'Not met', 'Not met', 'Not met']);
  await openChat(page, product.url, 'fergus');
  await page.locator('.ac-adaptiveCard').filter({ hasText: 'resolved, nothing more to do' }).first().waitFor();
});

step('no page complained on the way', () => {
  expect(problems).toEqual([]);
});
