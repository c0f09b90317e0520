import type { Page } from 'playwright-core';

/** Presses one of the clock's own moves and waits until every timer on the way has fired. */
export const moveTheClock = async (page: Page, url: string, move: string): Promise<string> => {
  await page.goto(`${url}/#/clock`);
  await page.getByRole('button', { name: move }).click();
  const arrived = page.getByRole('status').getByText(/^It is now /);
  await arrived.waitFor({ timeout: 240_000 });
  return (await arrived.textContent()) ?? '';
};
