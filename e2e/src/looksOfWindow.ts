import type { Page } from 'playwright-core';
import type { Theme } from './browser.js';

/** A page of the tenant's window: its address, the words that show it has loaded, and an act of it. */
type WindowLook = { page: string; at: string; go?: (page: Page) => Promise<void>; h1: string | RegExp; words: RegExp; act: RegExp };

export const windowLooks: WindowLook[] = [
  { page: 'Choose who you are', at: '/', h1: 'Choose who you are', words: /Ruth Adeyemi/, act: /^Find a person/ },
  { page: 'The frame of Teams', at: '/as/ruth/teams', h1: 'Review Desk', words: /The app is ready/, act: /^Theme in Teams/ },
  { page: 'Chat', at: '/as/denise/teams/chat', h1: /^Chat/, words: /H-001-a1/, act: /^Acknowledge$/ },
  { page: 'Activity', at: '/as/denise/teams/activity', h1: /^Activity/, words: /feed|Review Desk/, act: /^Colours of this window/ },
  { page: 'Calendar', at: '/as/leah/outlook?week=2027-01-04', go: (page) => page.getByRole('button', { name: /Team meeting/ }).click(), h1: /^Outlook/, words: /Organiser/, act: /^Next week$/ },
  { page: 'Mail', at: '/as/leah/outlook/mail', h1: /^Mail/, words: /Folder/, act: /^Folder/ },
  { page: 'Automatic replies', at: '/as/leah/outlook/replies', go: (page) => page.getByRole('radio', { name: 'On between two times' }).check(), h1: /^Automatic replies/, words: /From: date/, act: /^Save$/ },
  { page: 'SharePoint', at: '/as/bethan/sharepoint', h1: 'SharePoint', words: /Households/, act: /^Households$/ },
  {
    page: 'A list of SharePoint', at: '/as/bethan/sharepoint', h1: 'Households', words: /shown/, act: /^Items of Households/,
    go: (page) => page.getByRole('list', { name: 'Lists of Review Desk records' }).getByRole('link', { name: 'Households', exact: true }).click(),
  },
  { page: 'Clock', at: '/clock', h1: 'Clock', words: /It is Monday 4 January 2027/, act: /^Move to this date and time$/ },
  { page: 'Requests', at: '/requests', h1: 'Requests and faults', words: /Sums since/, act: /^Set the faults$/ },
];

const themeWords: Record<Theme, string> = { light: 'Light', dark: 'Dark', contrast: 'High contrast' };

/** Changes the colours of the window, and waits until it wears them. */
export const chooseColours = async (page: Page, theme: Theme): Promise<void> => {
  const choice = page.getByRole('combobox', { name: 'Colours of this window' });
  if ((await choice.inputValue()) === theme) return;
  const look = () => page.locator('body').evaluate((body) => getComputedStyle(body.querySelector('[class*="fui-FluentProvider"] > *') ?? body).backgroundColor);
  const before = await look();
  await choice.selectOption({ label: themeWords[theme] });
  while ((await look()) === before) await page.waitForTimeout(20);
};
