import type { Page } from 'playwright-core';
import { openReviewDesk } from './teams.js';

/** Business support brings in a register file: it is checked, looked over, run. Gives what the page says at the end. */
export const importTheRegister = async (page: Page, url: string, person: string, csv: string): Promise<string> => {
  const desk = await openReviewDesk(page, url, person, { at: 'import' });
  await desk.getByLabel('Register file (CSV, at most 50 MB)').setInputFiles({ name: 'register.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
  await desk.getByRole('heading', { level: 1, name: 'Check what will change' }).waitFor();
  await desk.getByText('Nothing has been changed yet.').waitFor();
  await desk.getByRole('button', { name: /^Import \d+ changes$/ }).click();
  await desk.getByRole('heading', { level: 1, name: 'The import is done' }).waitFor({ timeout: 60_000 });
  return desk.getByRole('status').innerText();
};

/** The service manager looks at who would be told what, chooses every team, and starts telling people. */
export const startTellingPeople = async (page: Page, url: string, person: string): Promise<string> => {
  const desk = await openReviewDesk(page, url, person);
  await desk.getByText('Review Desk tells nobody anything yet.').waitFor();
  await desk.getByRole('link', { name: 'See who would be told' }).click();
  const teams = desk.getByRole('group', { name: 'Start for' }).getByRole('checkbox');
  await teams.first().waitFor();
  for (const team of await teams.all()) await team.check();
  await desk.getByRole('button', { name: /^Start telling people in/ }).click();
  const dialog = desk.getByRole('dialog');
  const said = await dialog.innerText();
  await dialog.getByRole('button', { name: 'Start telling people' }).click();
  await desk.getByText(/ teams? started\./).waitFor();
  return said;
};
