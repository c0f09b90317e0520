import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { routeTable } from '@review-desk/core/api';
import { commandKey, householdRef } from '@review-desk/core/ids';
import { cast } from '@review-desk/core/testing';
import { aWorld } from '../testing/aWorld.js';
import { rightsQuestions, uploadKey, type RightsQuestion } from '../testing/rightsQuestions.js';
import { startApi, type TestApi } from '../testing/startApi.js';
import { mayByGrants, standers, type Stander } from '../testing/standers.js';

type Outcome = 'allowed' | 'notPermitted' | 'hidden';
type Answer = { status: number; headers: Record<string, string>; body: string };
let api: TestApi;
const tokens = new Map<string, string>();

beforeAll(async () => {
  api = await startApi({ ports: await aWorld() });
  for (const { id } of standers) tokens.set(id, await api.signer.sign(id, { roles: ['ReviewDesk.Use'] }));
  await api.ask('priya', 'uploadRegister', { query: { key: commandKey(uploadKey) }, body: 'Not,a,register\n' });
}, 30_000);
afterAll(() => api.stop());

let turns = 0;
const turnFor = async (about: string) => {
  turns += 1;
  const stored = await api.ports.households.findById(householdRef(about));
  return { key: `rights-turn-${turns}`, revision: stored?.revision ?? 1, number: turns, household: stored?.value ?? null };
};
const ask = async (who: string, question: RightsQuestion, about: string): Promise<Answer> => {
  const row = routeTable[question.route];
  const params = question.params?.(about) ?? {};
  const path = row.path.replace(/\{(\w+)\}/g, (_all, name: string) => encodeURIComponent(params[name] ?? ''));
  const answer = await fetch(`${api.url}/api/${path}?${new URLSearchParams(question.query ?? {}).toString()}`, {
    method: row.method,
    headers: { authorization: `Bearer ${tokens.get(who) ?? ''}`, ...(row.method === 'POST' ? { 'content-type': question.file === undefined ? 'application/json' : 'text/csv' } : {}) },
    ...(row.method === 'POST' ? { body: question.file ?? JSON.stringify(question.body?.(about, await turnFor(about)) ?? {}) } : {}),
  });
  const { date: _date, 'x-reference': _reference, ...headers } = Object.fromEntries(answer.headers);
  return { status: answer.status, headers, body: (await answer.text()).replace(/RD-[2-9A-Z]{8}/, 'RD') };
};

const outcomeOf = ({ status, body }: Answer): Outcome | string => {
  if (status === 404) return 'hidden';
  // An allocation answers for each household by itself.
  if (status === 403 || /^\{"done":\[\],"unchanged":\[\],"refused":\[\{/.test(body)) return 'notPermitted';
  // Past the rights, a rule or another revision may still say no; a shape that does not fit never got that far.
  return status < 500 && status !== 401 && !body.includes('"request.invalid"') ? 'allowed' : `${status} ${body}`;
};

/** What the grants say, with how this person stands to the household worked out by hand. */
const expected = (stander: Stander, { record, acts, ofHousehold, knownWith = record === 'review' ? 'review' : 'household' }: RightsQuestion, may = mayByGrants): Outcome => {
  if (acts.some((act) => may(stander, record, act))) return 'allowed';
  // A record's parts answer as the record they stand on: whoever may know of the household is told what they may not do.
  const known = ofHousehold && (may(stander, record, 'exists') || may(stander, knownWith, 'exists'));
  return known ? 'notPermitted' : ofHousehold ? 'hidden' : 'notPermitted';
};

const aboutHousehold = rightsQuestions.filter((each) => each.ofHousehold);
type May = typeof mayByGrants;
const outcomes = async (question: RightsQuestion, about: string): Promise<Record<string, string>> => {
  const found: Record<string, string> = {};
  for (const stander of standers) {
    const outcome = outcomeOf(await ask(stander.id, question, about));
    // What belongs to nobody's case is not a secret: being told that it is for others, or nothing, is the same.
    found[stander.name] = !question.ofHousehold && outcome === 'hidden' ? 'notPermitted' : outcome;
  }
  return found;
};
const wanted = (question: RightsQuestion, may?: May): Record<string, string> => Object.fromEntries(standers.map((each) => [each.name, expected(each, question, may)]));

describe('the grants of access.md over HTTP', () => {
  test.each(rightsQuestions)('let through those they name and refuse all others: $route, $record', async (question) => {
    expect(await outcomes(question, 'H-001')).toEqual(wanted(question));
  });
});

describe('a restricted household', () => {
  // Only Ruth, who holds it, and Sunita, who is named; each with what their own post gives.
  const reached = new Set<string>([cast.ruth.id, cast.sunita.id]);
  test.each(aboutHousehold)('is there for its officer and the people named alone: $route, $record', async (question) => {
    expect(await outcomes(question, 'H-199')).toEqual(wanted(question, (one, record, act) => reached.has(one.id) && mayByGrants(one, record, act)));
  });
});

describe('a household of a colleague', () => {
  test.each(aboutHousehold)('is not there for that colleague: $route', async (question) => {
    expect((await ask(cast.priya.id, question, 'H-120')).status).toBe(404);
  });
});

describe('what must not be known', () => {
  test.each(aboutHousehold)('answers exactly like what is not there: $route', async (question) => {
    const unknown = await ask(cast.denise.id, question, 'H-999');
    expect(await ask(cast.denise.id, question, 'H-199')).toEqual(unknown);
    expect(unknown.status).toBe(404);
  });
});
