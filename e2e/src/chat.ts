import type { Locator, Page } from 'playwright-core';

/** The chat of one person with Review Desk, as Teams shows it. */
export const openChat = async (page: Page, url: string, person: string): Promise<void> => {
  await page.goto(`${url}/#/as/${person}/teams/chat`);
  await page.getByRole('heading', { level: 1, name: /^Chat/ }).waitFor();
};

/** The newest card whose heading holds these words. */
export const cardWith = (page: Page, words: string): Locator => page.locator('.ac-adaptiveCard').filter({ hasText: words }).last();
