import { commandKey } from '@review-desk/core/ids';
import type { Notice } from '@review-desk/core/delivery';
import { aDeadlineRow, aPerson, cast, createSteppedClock, marlbeck } from '@review-desk/core/testing';
import { createWorkingCalendar, englandAndWales, toLocalDate, type DeadlineRow } from '@review-desk/core/time';
import { createTenant, parseDirectory } from '@review-desk/local-tenant';
import { createMicrosoft365, type Microsoft365 } from '@review-desk/m365';
import { createSweepDeadlines, type SweepReport } from '../timers/sweepDeadlines.js';
import { collectLog } from './collectLog.js';

/** The machine dies at its nth request to Graph: before it goes out, or after it was performed and before its answer. */
export type Death = { at: number; when: 'before' | 'after' };
export type Machine = { sweep(): Promise<SweepReport | null>; died: Promise<'died'>; requests(): number };
type Faults = { rate429?: number; rate503?: number; lostAnswers?: number; cutConnections?: number; seed?: number };
export interface SweptTenant {
  readonly clock: ReturnType<typeof createSteppedClock>;
  /** Households and their yearly limits, one for each date, which the sweep is to take up on that day. */
  keep(first: number, rows: readonly { due: string; sweepOn: string | null }[]): Promise<void>;
  /** A process of its own: its caches, its memory of days that it swept, and perhaps its end. */
  machine(given?: { death?: Death; attempts?: number }): Machine;
  fail(faults: Faults): Promise<void>;
  /** What stands in the lists of the households from this number on: markers a row, and notices as lines, in order. */
  end(first: number, count: number): Promise<{ rows: { household: number; due: string; sweepOn: string | null; told: string[] }[]; notices: string[]; steps: string[] }>;
  close(): Promise<void>;
}

const [product, setUp, path] = ['c0000000-0000-4000-8000-000000000001', 'c0000000-0000-4000-8000-000000000002', '/sites/records'];
const directory = parseDirectory({
  tenantId: 'd0000000-0000-4000-8000-000000000001',
  organisation: { displayName: 'Marlbeck', domain: 'marlbeck.example' },
  people: [],
  groups: [],
  apps: [
    { clientId: product, displayName: 'Review Desk', secret: 'product', kind: 'product', roles: ['Sites.Selected'], sitesSelected: [{ sitePath: path, roles: ['write'] }] },
    { clientId: setUp, displayName: 'Set-up', secret: 'setup', kind: 'provisioning', roles: ['Sites.FullControl.All'] },
  ],
  sites: [{ path, displayName: 'Records' }],
});
const seeded = <T>(value: T) => ({ value, effects: [], commandKey: commandKey('seed-00000001'), actedBy: 'service' as const });
const refOf = (number: number): string => `H-${number}`;

/** The lists of a council that has started telling people, on a tenant of its own, and machines that sweep them. */
export const startSweptTenant = async (): Promise<SweptTenant> => {
  const tenant = await createTenant({ dataFile: ':memory:', port: 0, budget: 'off', followers: [], directory, startAt: '2027-01-04T08:00:00Z' });
  const clock = createSteppedClock('2027-01-04T08:30:00Z');
  const open = (own: typeof fetch, attempts?: number): Microsoft365 =>
    createMicrosoft365({
      graphBase: tenant.graph, loginBase: tenant.login, tenantId: tenant.tenantId, clientId: product, credential: { kind: 'secret', secret: 'product' },
      recordsSite: { host: tenant.sites[0]?.hostname ?? '', path }, unit: marlbeck, clock, mailDomains: [tenant.domain],
      provisioning: { clientId: setUp, credential: { kind: 'secret', secret: 'setup' } },
      waiting: { sleep: () => Promise.resolve(), random: () => 0, wallClock: Date.now }, fetch: own, ...(attempts ? { attempts } : {}),
    });
  const desk = open(fetch);
  await desk.provision();
  for (const key of ['ruth', 'sunita'] as const) await desk.people.create(cast[key].id, seeded(aPerson(key).plain()));
  await desk.services.create(marlbeck, seeded({ unit: marlbeck, council: 'Marlbeck', startedFor: [{ team: 'all', at: clock.now(), by: cast.sunita.id }], currentPolicy: 1 }));
  const noticesIn = async (year: number): Promise<Notice[]> => {
    const found: Notice[] = [];
    const list = await desk.desk.site.list(`Deliveries${year}`);
    for (let next: string | undefined = `${list}/items?$expand=fields($select=Data)&$top=1000`; next !== undefined; ) {
      const { body } = await desk.desk.graph.send({ operation: 'items.list', method: 'GET', path: next });
      const page = body as { value: { fields: { Data: string } }[]; '@odata.nextLink'?: string };
      found.push(...page.value.map(({ fields }) => JSON.parse(fields.Data) as Notice));
      next = page['@odata.nextLink'];
    }
    return found;
  };
  return {
    clock,
    keep: (first, rows) =>
      desk.deadlines.upsert(rows.map(({ due, sweepOn }, at): DeadlineRow => ({ ...aDeadlineRow(refOf(first + at)).due(due).plain(), sweepOn: sweepOn === null ? null : toLocalDate(sweepOn) }))),
    machine: ({ death, attempts } = {}) => {
      let requests = 0;
      let die: (word: 'died') => void = () => undefined;
      const died = new Promise<'died'>((resolve) => (die = resolve));
      const never = (): Promise<Response> => {
        die('died');
        return new Promise(() => undefined);
      };
      const own: typeof fetch = async (address, init) => {
        if (!String(address).startsWith(tenant.graph)) return fetch(address, init);
        requests += 1;
        if (death && (requests > death.at || (requests === death.at && death.when === 'before'))) return never();
        const answer = await fetch(address, init);
        return death?.at === requests ? never() : answer;
      };
      // Nobody listens to the queue: what the sweep decides here leaves no effects.
      const effectQueue = { wake: () => Promise.resolve(), carryOn: () => Promise.resolve() };
      const ports = { ...open(own, attempts), unit: marlbeck, clock, calendarDays: createWorkingCalendar(englandAndWales), effectQueue };
      return { sweep: createSweepDeadlines({ ports, log: collectLog().log }), died, requests: () => requests };
    },
    fail: async (faults) => {
      await fetch(`${tenant.base}/_tenant/faults`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ retryAfterSeconds: 0, ...faults }) });
    },
    end: async (first, count) => {
      const number = (ref: string): number => Number(ref.slice(2)) - first;
      const keys = Array.from({ length: count }, (_each, at) => aDeadlineRow(refOf(first + at)).deadline.key);
      const rows = await desk.deadlines.findByKeys(keys);
      const notices = [...(await noticesIn(2026)), ...(await noticesIn(2027))].filter(({ household }) => number(household) >= 0 && number(household) < count);
      const who = ({ to, post }: Notice): string => (to === null ? post : `${post} ${to.slice(-2)}`);
      return {
        rows: rows.map(({ household, deadline, sweepOn, told }) => ({ household: number(household), due: deadline.due, sweepOn, told })).toSorted((a, b) => a.household - b.household),
        notices: notices.map((each) => `${number(each.household)} ${each.reason} on ${each.forDay} to ${who(each)}, ${each.state}`).toSorted(),
        // The step of the ladder that a notice tells of, whenever it was told.
        steps: notices.map((each) => `${number(each.household)} ${each.reason.replace(/, owed since.*/, '')} of ${/owed since (.*)/.exec(each.reason)?.[1] ?? each.forDay} to ${who(each)}`).toSorted(),
      };
    },
    close: () => tenant.close(),
  };
};
