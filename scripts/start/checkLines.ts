import { firstHouseholds } from './firstHouseholds.js';
import { apiAsKey, giveSampleRoles, importRegister, personByKey, sampleRegister, startTelling } from './setUpSample.js';
import type { RunningProduct } from './startProduct.js';

export type CheckLine = { part: string; ok: boolean; found: string };

type Question = { part: string; ask: (product: RunningProduct) => Promise<string> };

class CheckFailed extends Error {
  override readonly name = 'CheckFailed';
}
const expect = (isTrue: boolean, what: string): void => {
  if (!isTrue) throw new CheckFailed(what);
};

const get = async (url: string, headers: Record<string, string> = {}): Promise<Response> => {
  const answer = await fetch(url, { headers });
  expect(answer.ok, `${url} answered ${answer.status}`);
  return answer;
};

/** A real question to every part, in the order in which they build on each other. */
const questions: Question[] = [
  {
    part: 'tenant: sign-in',
    ask: async ({ tenant }) => {
      const metadata = (await (await get(`${tenant.login}/${tenant.tenantId}/v2.0/.well-known/openid-configuration`)).json()) as { jwks_uri: string };
      const { keys } = (await (await get(metadata.jwks_uri)).json()) as { keys: unknown[] };
      expect(keys.length > 0, 'no signing key');
      return `${keys.length} signing key`;
    },
  },
  {
    part: 'tenant: window',
    ask: async ({ url }) => {
      const page = await (await get(`${url}/`)).text();
      expect(page.includes('<script'), 'the window is not a page');
      return 'its page loads';
    },
  },
  {
    part: 'tab: pages',
    ask: async ({ url }) => {
      const answer = await get(`${url}/tab/`);
      expect((await answer.text()).includes('<script'), 'the tab is not a page');
      expect(answer.headers.has('content-security-policy'), 'no security headers');
      return 'its page loads, with security headers';
    },
  },
  {
    part: 'functions: health',
    ask: async ({ url }) => JSON.stringify(await (await get(`${url}/api/health`)).json()),
  },
  {
    part: 'functions: sign-in',
    ask: async ({ url }) => {
      const { status } = await fetch(`${url}/api/me`);
      expect(status === 401, `a request without a token got ${status}`);
      return 'nobody gets in without a token';
    },
  },
  {
    part: 'bot: its endpoint',
    ask: async ({ url }) => {
      const activity = { type: 'message', text: 'hi', serviceUrl: `${url}/connector/` };
      const { status } = await fetch(`${url}/api/messages`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(activity) });
      expect(status === 401, `an activity without a token got ${status}`);
      return 'nobody but Teams gets in';
    },
  },
  { part: 'people and roles', ask: async (product) => `${await giveSampleRoles(product)} people have roles` },
  {
    part: 'import',
    ask: async (product) => {
      const { done, units } = await importRegister(product, firstHouseholds(sampleRegister(), 6), () => undefined);
      expect(done === 6, `${done} of 6 households went in`);
      await startTelling(product);
      return `6 households, ${units} resource units`;
    },
  },
  {
    part: 'today',
    ask: async (product) => {
      const ruth = await (await apiAsKey(product, 'ruth')).call('today');
      const rows = ruth.overdue.length + ruth.dueToday.length + ruth.next.length + ruth.later.count;
      expect(rows > 0, 'nothing is due for the reviewing officer');
      return `${rows} reviews and households with a date`;
    },
  },
  {
    part: 'booking',
    ask: async (product) => {
      const ruth = await apiAsKey(product, 'ruth');
      const { rows } = await ruth.call('reviews', { query: { officer: 'me' } });
      const [review] = rows.filter((each) => each.stage === 'plan');
      expect(review !== undefined, 'no review to book');
      const page = await ruth.call('booking', { params: { id: review?.id ?? '' } });
      expect(page.slots.length > 0, 'no slot offered');
      return `${page.slots.length} ranked slots for ${page.review.household}`;
    },
  },
  {
    part: 'outlook',
    ask: async ({ url, directory }) => {
      const session = await fetch(`${url}/_tenant/session`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ personId: personByKey(directory, 'ruth').id }) });
      const { token } = (await session.json()) as { token: string };
      const view = `${url}/graph/v1.0/me/calendarView?startDateTime=2027-01-04T00:00:00Z&endDateTime=2027-01-09T00:00:00Z`;
      const { value } = (await (await get(view, { authorization: `Bearer ${token}` })).json()) as { value: unknown[] };
      expect(value.length > 0, 'the officer has no appointments');
      return `${value.length} appointments in the officer's week`;
    },
  },
  {
    part: 'clock and timers',
    ask: async (product) => {
      await product.tenant.moveClock(new Date(product.tenant.clock.now() + 60 * 60_000).toISOString());
      const me = await (await apiAsKey(product, 'ruth')).call('me');
      expect(me.now.startsWith('2027-01-04T09'), `the API says it is ${me.now}`);
      return 'an hour passed; timers fired and the queue is empty';
    },
  },
];

/** One line a question; a part that does not answer is a line, never the end of the others. */
export async function* checkLines(product: RunningProduct): AsyncGenerator<CheckLine> {
  for (const { part, ask } of questions) {
    try {
      yield { part, ok: true, found: await ask(product) };
    } catch (error) {
      yield { part, ok: false, found: error instanceof Error ? error.message : String(error) };
    }
  }
}
