import type { Page } from 'playwright-core';
import type { AnswerOf } from '@review-desk/core/api';
import { apiAsKey, type ProductAddress } from '../../scripts/start/setUpSample.js';

/** A later file of the register: one town is another, one date cannot be, one household is new and one is left out. */
const laterFile = (csv: string): string => {
  const [heading = '', ...lines] = csv.split('\n');
  const changed = lines
    .filter((line) => !line.includes(',H-012,'))
    .map((line) => (line.startsWith('household,H-002,') ? line.replace(/,open,,[A-Za-z ]+,/, ',open,,Netherfold,') : line))
    .map((line) => (line.startsWith('carer,H-003,') ? line.replace(/,\d{4}-\d\d-\d\d,/, ',31/02/1970,') : line));
  const added = lines.filter((line) => /^(household|carer),H-001,/.test(line)).map((line) => line.replaceAll('H-001', 'H-901'));
  return [heading, ...changed, ...added].filter((line) => line !== '').join('\n');
};

/** Business support uploads a later file, which then waits to be looked over. */
export const uploadLaterFile = async (product: ProductAddress, csv: string): Promise<AnswerOf<'import'>> => {
  const priya = await apiAsKey(product, 'priya');
  const { id } = await priya.call('uploadRegister', { query: { key: 'looks-later-file' }, body: laterFile(csv) });
  for (;;) {
    const page = await priya.call('import', { params: { id } });
    if (page.state !== 'checking') return page;
    await new Promise((go) => setTimeout(go, 100));
  }
};

/** Shows the page an import that is half done. It is so for some moments only, too few to look at in every theme. */
export const showUnderWay = async (page: Page, waiting: AnswerOf<'import'>): Promise<void> => {
  const underWay: AnswerOf<'import'> = { ...waiting, state: 'running', progress: { ...waiting.progress, done: 2, total: 5 } };
  await page.route(`**/api/imports/${waiting.id}`, (route) => route.fulfill({ json: underWay }));
};
