import type { FrameLocator } from 'playwright-core';
import { heading } from './teams.js';

/** A page as a role that works on it: the words that show it has loaded, its title, and the act it is there for. */
export type TabLook = {
  page: string;
  person: string;
  /** The page that a deep link names; Today without it. `IMPORT` stands for the import that waits to be looked over. */
  at?: string;
  /** Presses from there to the page. */
  go?: (desk: FrameLocator) => Promise<void>;
  h1: string | RegExp;
  words: RegExp;
  title: RegExp;
  act?: RegExp;
  /** Shows an import as it stands for some moments only: half done. */
  underWay?: boolean;
};

/** A part that does not fit into the line of tabs waits behind "More". */
const settings = (part: string) => async (desk: FrameLocator) => {
  const tab = desk.getByRole('tab', { name: part });
  const more = desk.getByRole('button', { name: 'More', exact: true });
  await tab.or(more).first().waitFor();
  if (await tab.isVisible()) return tab.click();
  await more.click();
  await desk.getByRole('menuitem', { name: part }).click();
};

export const hasLoaded = async (desk: FrameLocator, { h1, words }: Pick<TabLook, 'h1' | 'words'>): Promise<void> => {
  await heading(desk, h1).waitFor();
  await desk.getByText(words).first().waitFor();
};

export const beforeAnyRole: TabLook[] = [
  { page: 'First administrator', person: 'bethan', h1: /^Set up Review Desk/, words: /Nobody chosen yet/, title: /^Give the first roles/, act: /^Give the roles$/ },
  { page: 'No role', person: 'marcus', h1: 'You do not have a role yet', words: /load this page again/, title: /^You do not have a role yet/, act: /^Load again$/ },
];

const today = 'Monday 4 January 2027';

export const tabLooks: TabLook[] = [
  { page: 'Today of an officer', person: 'ruth', h1: today, words: /Next ten working days/, title: /^Today/, act: /^Book, H-/ },
  { page: 'Today of the service manager', person: 'sunita', h1: today, words: /Will be late/, title: /^Today/, act: /See who would be told/ },
  { page: 'Today of business support', person: 'priya', h1: today, words: /Reviews to book/, title: /^Today/, act: /^Book, H-/ },
  { page: 'Today of the administrator', person: 'bethan', h1: today, words: /Every list, column and index/, title: /^Today/ },
  { page: 'Reviews', person: 'ruth', at: 'reviews', h1: 'Reviews', words: /H-001/, title: /^Reviews/, act: /H-001/ },
  { page: 'Booking', person: 'ruth', at: 'booking/H-001-r1', h1: /^Book the/, words: /What will be sent/, title: /H-001|^Book/, act: /Book and invite/ },
  { page: 'Review', person: 'ruth', at: 'review/H-001-r1', h1: /review of H-001/, words: /Legal limit/, title: /H-001|^Review/, act: /Book a date/ },
  { page: 'Household', person: 'ruth', at: 'household/H-001', h1: /./, words: /Timeline/, title: /^H-001/, act: /^(More|Correct the record)$/ },
  { page: 'Households', person: 'sunita', at: 'households', h1: 'Households', words: /H-001/, title: /^Households/, act: /H-001/ },
  {
    page: 'Add a household', person: 'priya', at: 'households', h1: 'Add a household', words: /Carer 1/, title: /^Add a household/, act: /^Add the household$/,
    go: (desk) => desk.getByRole('link', { name: 'Add a household' }).or(desk.getByRole('button', { name: 'Add a household' })).first().click(),
  },
  {
    page: 'Correct a household', person: 'priya', at: 'household/H-001', h1: 'Correct H-001', words: /Carer 1/, title: /^Correct H-001/, act: /^Save the correction$/,
    go: async (desk) => {
      const [more, correct] = [desk.getByRole('button', { name: 'More' }), desk.getByRole('button', { name: 'Correct the record' })];
      await more.or(correct).first().waitFor();
      if (await more.isVisible()) await more.click();
      await correct.or(desk.getByRole('menuitem', { name: 'Correct the record' })).first().click();
    },
  },
  { page: 'Imports', person: 'priya', at: 'import', h1: 'Settings', words: /Bring in the register/, title: /^Settings/, act: /Choose a file/ },
  { page: 'Import, what will change', person: 'priya', at: 'import/IMPORT', h1: 'Check what will change', words: /Lines with faults/, title: /^Check what will change/, act: /^Import \d+ change/ },
  { page: 'Import, under way', person: 'priya', at: 'import/IMPORT', underWay: true, h1: 'Importing', words: /2 of 5 households/, title: /^Importing/, act: /^Stop$/ },
  { page: 'Time limits', person: 'sunita', at: 'settings', h1: 'Settings', words: /If nobody answers by the limit/, title: /^Settings/, act: /Time limits/ },
  { page: 'People and roles', person: 'sunita', at: 'settings', go: settings('People and roles'), h1: 'Settings', words: /Find a group/, title: /^Settings/, act: /^Change the roles of / },
  { page: 'Start telling people', person: 'sunita', at: 'settings', go: settings('Start telling people'), h1: 'Settings', words: /Who would get what/, title: /^Settings/, act: /^Start telling people/ },
  { page: 'Undelivered', person: 'priya', at: 'settings', go: settings('Undelivered'), h1: 'Settings', words: /Nothing is undelivered/, title: /^Settings/ },
  {
    page: 'Try the clock', person: 'sunita', at: 'settings', h1: 'Settings', words: /What it runs by/, title: /^Settings/, act: /^Run it again$/,
    go: async (desk) => {
      await settings('Try the clock')(desk);
      await desk.getByRole('button', { name: 'Run it', exact: true }).click();
      await desk.getByRole('button', { name: 'Skip to the end' }).click();
    },
  },
  { page: 'Connections', person: 'bethan', at: 'settings', go: settings('Connections'), h1: 'Settings', words: /Every list, column and index/, title: /^Settings/, act: /^Check again$/ },
  { page: 'Who has looked', person: 'sadiq', at: 'settings', go: settings('Who has looked'), h1: 'Settings', words: /^Show$/, title: /^Settings/, act: /^Show$/ },
];
