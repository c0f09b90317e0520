import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { routeTable, type RouteName } from '@review-desk/core/api';
import { aWorld, wordsOfPeople } from '../testing/aWorld.js';
import { rightsQuestions } from '../testing/rightsQuestions.js';
import { startApi, type TestApi } from '../testing/startApi.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi({ ports: await aWorld() });
});
afterAll(() => api.stop());

const inputs = new Map(rightsQuestions.map((each) => [each.route, each]));

test('the log of every route holds ids, times and references, and no word of anybody', async () => {
  for (const name of Object.keys(routeTable) as RouteName[]) {
    const question = inputs.get(name);
    for (const who of ['ruth', 'sunita', 'callum'] as const) {
      await api.ask(who, name, {
        params: (question?.params?.('H-001') ?? { id: 'imp-0001', role: 'firo' }) as never,
        query: { ...question?.query, next: 'Wendy Stubbs' } as never,
        body: (question?.file ?? question?.body?.('H-001', { key: 'logs-00000001', revision: 1, number: 1, household: null }) ?? { words: 'Stubbs' }) as never,
      });
    }
  }
  const text = api.logged.text();
  expect(api.logged.lines().filter((line) => line['event'] === 'request').length).toBe(Object.keys(routeTable).length * 3);
  expect(wordsOfPeople.filter((word) => text.includes(word))).toEqual([]);
  for (const line of api.logged.lines().filter((each) => each['event'] === 'request')) {
    expect(Object.keys(line).filter((each) => !['level', 'time', 'event', 'route', 'status', 'ms', 'requests', 'units', 'reference', 'person', 'code', 'fault'].includes(each))).toEqual([]);
  }
  // Every route, three times: longer than a test is given where the machine has much else to do.
}, 60_000);
