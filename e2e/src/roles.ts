import type { FrameLocator, Page } from 'playwright-core';
import { pressUntil } from './pressUntil.js';
import { openReviewDesk } from './teams.js';

/** On the page for the first administrator: find a person, choose them, give them a role. */
export const giveFirstRole = async (desk: FrameLocator, name: string, role: string): Promise<void> => {
  await desk.getByRole('searchbox', { name: 'Find a person by name or email' }).fill(name);
  await desk.getByRole('button', { name: 'Find', exact: true }).click();
  await desk.getByRole('button', { name: `Choose ${name}` }).click();
  await desk.getByRole('combobox', { name: 'Role' }).selectOption({ label: role });
  await desk.getByRole('button', { name: 'Give the roles' }).click();
  await desk.getByText('One person has a role now.').waitFor();
};

export type GroupRole = { group: string; role: string; newTeam?: string };

/** In Settings, People and roles: finds a group of the directory and gives everybody in it one role. */
export const giveRoleToGroup = async (desk: FrameLocator, { group, role, newTeam }: GroupRole): Promise<void> => {
  const find = desk.getByRole('search', { name: 'Find a group, to give everybody in it one role' });
  await find.getByRole('searchbox').fill(group);
  await find.getByRole('button', { name: 'Find' }).click();
  await desk.getByRole('button', { name: `Choose the group ${group}` }).click();
  const dialog = desk.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Role' }).selectOption({ label: role });
  if (newTeam) {
    await dialog.getByRole('combobox', { name: 'Team' }).selectOption({ label: 'A new team…' });
    await dialog.getByRole('textbox', { name: 'Name of the new team' }).fill(newTeam);
  }
  const closed = desk.locator('body:not(:has([role="dialog"]))');
  await pressUntil(desk, dialog.getByRole('button', { name: /^Give \d+ (person|people) this role$/ }), closed);
  await desk.getByText(/ (has|have) the role now\.$/).waitFor();
};

export const openPeopleAndRoles = async (page: Page, url: string, person: string): Promise<FrameLocator> => {
  const desk = await openReviewDesk(page, url, person, { at: 'settings' });
  await desk.getByRole('tab', { name: 'People and roles' }).click();
  return desk;
};
