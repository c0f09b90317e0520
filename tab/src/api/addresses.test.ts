import { expect, test } from '@jest/globals';
import { routeTable, type RouteName } from '@review-desk/core/api';
import { addresses } from './addresses.js';

const names = Object.keys(routeTable).filter((name): name is RouteName => name in addresses);
const takesKey = (schema: unknown): boolean =>
  typeof schema === 'object' && schema !== null && 'shape' in schema && typeof schema.shape === 'object' && schema.shape !== null && 'key' in schema.shape;

test('the tab knows every row of the route table and no other', () => {
  expect(Object.keys(addresses).sort()).toEqual(Object.keys(routeTable).sort());
});

test.each(names)('%s has the method, path and place of the key that the table gives', (name) => {
  const row = routeTable[name];
  expect(addresses[name]).toEqual({
    method: row.method,
    path: row.path,
    key: takesKey(row.body) ? 'body' : takesKey(row.query) ? 'query' : 'none',
  });
});
