import type { Locator, Page } from 'playwright-core';

/** One person's Outlook in the week of this Monday (`2027-01-04`). */
export const openOutlook = async (page: Page, url: string, person: string, monday: string): Promise<void> => {
  await page.goto(`${url}/#/as/${person}/outlook?week=${monday}`);
  await page.getByRole('heading', { level: 2 }).first().waitFor();
};

/** The meetings of a household's review that stand in the week shown, on any day. */
export const meetingsOf = (page: Page, household: string): Locator =>
  page.getByRole('main').getByRole('button', { name: new RegExp(`${household} foster home review`) });

/** The meeting of a household's review on one day (`Monday 15 February 2027`). */
export const meetingOn = (page: Page, day: string, household: string): Locator =>
  page.getByRole('region', { name: day }).getByRole('button', { name: new RegExp(`${household} foster home review`) });

/** Presses Refresh, as a person would, until the meeting is there: it comes a moment after the booking. */
export const refreshUntilSeen = async (page: Page, meeting: Locator): Promise<void> => {
  for (let presses = 0; presses < 20; presses += 1) {
    if (await meeting.first().waitFor({ timeout: 1_000 }).then(() => true, () => false)) return;
    await page.getByRole('button', { name: 'Refresh' }).click();
  }
  await meeting.first().waitFor();
};
