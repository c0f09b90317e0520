import { beforeEach, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { forgetSessions } from '../tenant/graph.js';
import { refusal, serveTenant } from '../testing/fakeTenant.js';
import { faultsIn, openWindow } from '../testing/openWindow.js';
import { columnWords, prettyJson, tableColumns } from './fieldText.js';

const site = 'host,1,2';
const list = `/graph/v1.0/sites/${site}/lists/l1`;
const table = {
  'GET /_tenant/sites': { value: [{ id: site, path: '/sites/records', displayName: 'Records', webUrl: 'https://x.example/sites/records', lists: [{ id: 'l1', displayName: 'Reviews', template: 'genericList' }] }] },
  [`GET ${list}/columns`]: {
    value: [
      { name: 'Title', text: {} }, { name: 'Data', text: { allowMultipleLines: true } },
      { name: 'Key', text: {}, indexed: true, enforceUniqueValues: true }, { name: 'Revision', number: {} },
    ],
  },
  [`GET ${list}/items`]: { value: [{ id: '1', fields: { Key: 'h001', Revision: 3, Data: '{"a":1}' } }], '@odata.nextLink': 'https://elsewhere.example/graph/v1.0/sites/host,1,2/lists/l1/items?$skiptoken=x' },
  [`GET ${list}/items/1`]: { id: '1', fields: { '@odata.etag': 'x', Key: 'h001', Data: '{"a":1}' } },
  [`GET /graph/v1.0/sites/${site}/drive/root/children`]: { value: [{ id: 'f', name: 'imports', folder: { childCount: 1 } }] },
  [`GET /graph/v1.0/sites/${site}/drive/root:/imports:/children`]: { value: [{ id: 'g', name: 'register.csv', size: 2_400, lastModifiedDateTime: '2027-01-04T08:00:00Z' }] },
};

beforeEach(() => {
  localStorage.clear();
  forgetSessions();
});

test('a list leads to its items, and an item to everything it holds, with its JSON laid out', async () => {
  serveTenant(table);
  const { container } = openWindow('/as/ruth/sharepoint');
  await userEvent.click(await screen.findByRole('link', { name: 'Reviews' }));
  const items = await screen.findByRole('table', { name: 'Items of Reviews' });
  expect(within(items).getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(['Item', 'Title', 'Key', 'Revision']);
  expect(await faultsIn(container)).toEqual([]);
  await userEvent.click(within(items).getByRole('link', { name: 'Item 1' }));
  expect((await screen.findByText(/"a": 1/)).textContent).toBe('{\n  "a": 1\n}');
  expect(screen.queryByText('@odata.etag')).toBeNull();
});

test('the next page is asked for on this origin, whatever host the tenant names', async () => {
  const tenant = serveTenant(table);
  openWindow(`/as/ruth/sharepoint/${encodeURIComponent(site)}/lists/l1`);
  const more = await screen.findByRole('button', { name: 'Show more items' });
  tenant.table.set(`GET ${list}/items`, { value: [{ id: '2', fields: {} }] });
  await userEvent.click(more);
  expect(await screen.findByText('2 items shown')).toBeTruthy();
  expect(tenant.asked.at(-1)?.path).toBe(`${list}/items?$skiptoken=x`);
});

test('files are shown folder by folder with their sizes', async () => {
  serveTenant(table);
  openWindow(`/as/ruth/sharepoint/${encodeURIComponent(site)}/files`);
  await userEvent.click(await screen.findByRole('link', { name: 'imports' }));
  expect((await screen.findByRole('row', { name: /register.csv/ })).textContent).toBe('register.csv2 kBMonday 4 January 2027, 8am');
});

test('a list that cannot be read says why', async () => {
  serveTenant({ ...table, [`GET ${list}/items`]: refusal(403, 'accessDenied', 'Access denied') });
  openWindow(`/as/ruth/sharepoint/${encodeURIComponent(site)}/lists/l1`);
  expect((await screen.findByRole('alert', {}, { timeout: 8_000 })).textContent).toContain('Access denied');
}, 12_000);

test('columns are told by kind, and long notes stay out of the table', () => {
  const column = { indexed: false, required: false, enforceUniqueValues: false, readOnly: false };
  expect(columnWords({ ...column, name: 'Key', text: {}, indexed: true, enforceUniqueValues: true })).toBe('text, indexed, unique');
  expect(tableColumns([{ ...column, name: 'Data', text: { allowMultipleLines: true } }, { ...column, name: 'At', dateTime: {} }]).map(({ name }) => name)).toEqual(['At']);
  expect(prettyJson('{broken')).toBeUndefined();
});
