import type { FrameLocator, Page } from 'playwright-core';
import type { Theme } from './browser.js';

type Opening = { at?: string; theme?: Theme };

/** Review Desk as one person sees it in Teams, at a page of it or at Today. */
export const openReviewDesk = async (page: Page, url: string, person: string, { at, theme = 'light' }: Opening = {}): Promise<FrameLocator> => {
  const place = new URLSearchParams({ theme, ...(at ? { sub: at } : {}) });
  await page.goto(`${url}/#/as/${person}/teams/today?${place.toString()}`);
  await page.getByRole('status').getByText('The app is ready').waitFor();
  return page.frameLocator('iframe[title="Review Desk"]');
};

export const heading = (desk: FrameLocator, name: string | RegExp) => desk.getByRole('heading', { level: 1, name });

const themeWords: Record<Theme, string> = { light: 'Light', dark: 'Dark', contrast: 'High contrast' };

/** Changes the theme of Teams while the page is open, and waits until the page wears it. */
export const chooseTheme = async (page: Page, theme: Theme): Promise<void> => {
  const desk = page.frameLocator('iframe[title="Review Desk"]');
  const look = () => desk.locator('body').evaluate((body) => getComputedStyle(body.querySelector('[class*="fui-FluentProvider"]') ?? body).backgroundColor);
  const before = await look();
  const choice = page.getByRole('combobox', { name: 'Theme in Teams' });
  if ((await choice.inputValue()) === theme) return;
  await choice.selectOption({ label: themeWords[theme] });
  while ((await look()) === before) await page.waitForTimeout(20);
};
