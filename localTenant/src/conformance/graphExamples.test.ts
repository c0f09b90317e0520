import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { type Harness, ids, startTenant } from '../testing/startTenant.js';
import { segmentsOf } from '../wire/graphPath.js';
import type { Method } from '../wire/operation.js';
import { Router } from '../wire/router.js';
import { routes } from '../wire/routes.js';

const folder = path.join(process.cwd(), 'localTenant');
const examples = z
  .array(
    z.object({
      id: z.string(), method: z.string(), path: z.string(), headers: z.record(z.string(), z.string()).nullable(), body: z.unknown(),
      responseStatus: z.number(), responseBody: z.unknown(), notes: z.string().nullish(),
    }),
  )
  .parse(JSON.parse(readFileSync(path.join(folder, 'src/conformance/graphExamples.json'), 'utf8')));

const router = new Router(routes);
const delegatedOnly = new Set(routes.filter((route) => route.application.length === 0 && route.delegated.length > 0).map((route) => route.path));

/** Examples of operations that are offered, whose one printed shape is not. */
const shapesNotOffered = new Map([
  ['events-create-event-recurring', 'recurring events'],
  ['events-create-event-from-calendar', 'recurring events'],
  ['events-create-event-from-calendar-with-online-meeting', 'recurring events'],
  ['extensions-post-opentypeextension-1', 'open extensions of messages'],
  ['extensions-get-singlevaluelegacyextendedproperty-1', 'extended properties of messages'],
  ['batch-first', 'holds files and Planner'],
  ['throttle-sp-ratelimit-warning', 'headers only: see limits.test.ts'],
]);

const isOffered = (example: (typeof examples)[number]): boolean => {
  if (example.path.startsWith('http') || shapesNotOffered.has(example.id)) return false;
  const found = router.find(example.method as Method, segmentsOf(example.path.split('?')[0] ?? ''));
  return found !== undefined && !delegatedOnly.has(found.route.path);
};

let desk: Harness;
let list: string;
let column: string;
let permission: string;
let install: string;
let mine: string;
let theirs: string;
beforeAll(async () => {
  desk = await startTenant();
  const columns = [
    { name: 'Name', text: {} }, { name: 'Color', text: {} }, { name: 'Quantity', number: {}, indexed: true }, { name: 'Weight', number: {} },
  ];
  list = await desk.list('Inventory', columns);
  for (const Quantity of [503, 2357, 92]) await desk.call('setup', 'POST', `${list}/items`, { fields: { Name: 'x', Color: 'Red', Quantity } });
  column = String((await desk.call('setup', 'GET', `${list}/columns`)).body['value']?.[1]?.['id']);
  await desk.machine('POST', '/teams/package', { manifest: examplesApp });
  await desk.machine('POST', '/teams/app', { personId: ids.ruth, installed: true });
  install = String((await desk.call('setup', 'GET', `/users/${ids.ruth}/teamwork/installedApps`)).body['value']?.[0]?.['id']);
  permission = String((await desk.call('setup', 'GET', `/sites/${desk.records}/permissions`)).body['value']?.[0]?.['id']);
});
afterAll(() => desk.tenant.close());

/** An app that declares the activities of the pages, of the application that replays them. */
const examplesApp = {
  id: 'e0000000-0000-4000-8000-000000000002', name: { short: 'Examples' }, webApplicationInfo: { id: ids.provisioning },
  activities: { activityTypes: [{ type: 'taskCreated', templateText: '{actor} created {taskId}' }, { type: 'deploymentApprovalRequired', templateText: '{deploymentId}' }] },
};

const event = { subject: 'x', start: { dateTime: '2027-01-05T10:00:00', timeZone: 'UTC' }, end: { dateTime: '2027-01-05T11:00:00', timeZone: 'UTC' } };

/** The page's placeholders and invented ids, in the words of this tenant. */
const addressOf = (example: (typeof examples)[number]): string =>
  example.path
    .replace(/\/sites\/(\{[\w-]+\}|contoso\.sharepoint\.com,[\w-]+,[\w-]+)/, `/sites/${desk.records}`)
    .replace(`/sites/${desk.records}:/{relative-path}`, '/sites/marlbeck.sharepoint.example:/sites/records')
    .replace(/\/lists\/(\{list-id\}|\{list-title\}|[0-9a-f-]{36})/, list.replace(/^.*\/lists/, '/lists'))
    .replace(/\/items\/\{item-id\}/, example.method === 'DELETE' ? '/items/3' : '/items/1')
    .replace(/\/columns\/\{[\w-]+\}/, `/columns/${column}`)
    .replace(/\/permissions\/\{[\w-]+\}/, `/permissions/${permission}`)
    .replace(/\/events\/(\{id\}|AAMk[\w=]+)/, `/events/${/tentativelyAccept|error-event-cancel/i.test(example.id) ? theirs : mine}`)
    .replace(/\/users\/\{id\}/, `/users/${ids.ruth}`)
    .replace(/\/users\/(\{userId\}|[0-9a-f-]{36})\/teamwork/, `/users/${ids.ruth}/teamwork`)
    .replace(/\/groups\/\{id\}/, `/groups/${ids.officers}`)
    .replace('{query}', 'rec')
    .replace(/token=[\w]+/, 'token=latest')
    .replace(/ /g, '%20');

const bodyOf = (example: (typeof examples)[number]): unknown => {
  const body = example.body as Record<string, unknown> | null;
  if (example.id === 'columns-list-post-columns') return { ...body, name: 'Fresh' };
  if (example.id === 'teams-userteamwork-sendactivitynotification') {
    return { ...body, topic: { source: 'entityUrl', value: `https://graph.microsoft.com/v1.0/users/${ids.ruth}/teamwork/installedApps/${install}` } };
  }
  return body ?? undefined;
};

const typeOf = (value: unknown): string => (Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value);

/** Every property of the page that the tenant answers has the page's type; which ones must be there is given by name. */
const sameShape = (ours: unknown, page: unknown): string[] => {
  if (typeof page !== 'object' || page === null || typeof ours !== 'object' || ours === null) return [];
  return Object.entries(page).flatMap(([name, value]) => {
    const mineOf = (ours as Record<string, unknown>)[name];
    if (mineOf === undefined || mineOf === null || value === null) return [];
    return typeOf(mineOf) === typeOf(value) ? [] : [`${name}: ${typeOf(mineOf)} for ${typeOf(value)}`];
  });
};

/** Properties of the pages that this tenant leaves out, each because nothing asks for it. */
const leftOut = new Set(['isDraft', 'hasAttachments', 'recurrence', 'singleValueExtendedProperties', 'createdBy', 'proposedNewTime', '@odata.context']);

const offered = examples.filter(isOffered);
const notOffered = examples.filter((example) => !isOffered(example));

describe('the published examples that are offered', () => {
  test.each(offered.map((example) => [example.id, example] as const))('%s', async (_id, example) => {
    const isPerson = example.path.startsWith('/me') || example.path.includes('memberOf');
    mine = String((await desk.call({ session: ids.ruth }, 'POST', '/me/events', { ...event, isOnlineMeeting: true })).body['id']);
    if (/tentativelyAccept|error-event-cancel/i.test(example.id)) {
      const made = await desk.call({ session: ids.sunita }, 'POST', '/me/events', { ...event, attendees: [{ emailAddress: { address: 'ruth@marlbeck.example' } }] });
      const all = await desk.call({ session: ids.ruth }, 'GET', '/me/events?$top=200');
      theirs = String(all.body['value']?.find((one) => one['iCalUId'] === made.body['iCalUId'])?.['id']);
    }
    const { 'Content-length': _length, 'Content-Length': _Length, ...headers } = example.headers ?? {};
    const reply = await desk.call(isPerson ? { session: ids.ruth } : example.path.startsWith('/groups') ? 'product' : 'setup', example.method, addressOf(example), bodyOf(example), headers);
    expect(reply.status).toBe(example.responseStatus);
    const page = example.responseBody as Record<string, unknown> | null;
    if (page === null) return;
    expect(sameShape(reply.body, page)).toEqual([]);
    const missing = Object.keys(page).filter((name) => !(name in reply.body) && !leftOut.has(name));
    expect(missing).toEqual([]);
  });
});

test('the README lists every example that is not offered, and no other', () => {
  const readme = readFileSync(path.join(folder, 'README.md'), 'utf8');
  const section = /<!-- not offered -->([\s\S]*?)<!-- end -->/.exec(readme)?.[1] ?? '';
  const listed = [...section.matchAll(/`([\w-]+)`/g)].map(([, id]) => id);
  expect(listed).toEqual(notOffered.map(({ id }) => id).sort());
});
