import type { Page } from 'playwright-core';

/** Opens a list of the site in which the product keeps its records, and reads its rows as a person sees them. */
export const rowsOfList = async (page: Page, url: string, person: string, list: string): Promise<string[]> => {
  await page.goto(`${url}/#/as/${person}/sharepoint`);
  await page.getByRole('list', { name: 'Lists of Review Desk records' }).getByRole('link', { name: list, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: list }).waitFor();
  await page.getByRole('status').getByText(/shown/).waitFor();
  const more = page.getByRole('button', { name: 'Show more items' });
  // The button stands disabled while a page comes, and a click waits for it.
  while (await page.getByRole('status').getByText('there are more').isVisible()) {
    const shown = await page.getByRole('status').innerText();
    await more.click();
    await page.getByRole('status').getByText(shown, { exact: true }).waitFor({ state: 'hidden' });
  }
  return page.getByRole('table', { name: `Items of ${list}` }).getByRole('row').allInnerTexts();
};

/** Opens the one item of the list shown whose row has these words, and reads what it holds. */
export const contentsOfItem = async (page: Page, words: RegExp): Promise<string> => {
  await page.getByRole('row').filter({ hasText: words }).getByRole('link').click();
  await page.getByText('CommandKeys').waitFor();
  return page.getByRole('main').innerText();
};
