import { describe, expect, it } from '@jest/globals';
import { createApiHandlers } from '../../../api/handlers.js';
import { routeTable, type RouteName } from '../../../api/routeTable.js';
import { commandKey, householdRef, type PersonId } from '../../../ids.js';
import type { Actor } from '../../../people/types.js';
import type { RequestContext } from '../../../ports.js';
import { aFosterReview, aHousehold, anAlert, cast, marlbeck, seniors, theService, type InMemoryPorts } from '../../../testing/index.js';
import { toInstant } from '../../../time/index.js';
import { disputesIn, disputeWorld, keep, seeded, sweepOn, work } from '../testing/disputeWorld.js';
import { actOnDispute } from './actOnDispute.js';
import { openDispute } from './openDispute.js';

const actorOf = (id: PersonId, covering: PersonId | null = null): Actor => {
  const person = theService().find((each) => each.id === id);
  const covered = theService().find((each) => each.id === covering);
  return { id, unit: marlbeck, roles: person?.roles ?? [], covers: covered ? [{ person: covered.id, roles: covered.roles }] : [], appRoles: [] };
};
const ref = householdRef('H-001');
const asked = (Object.keys(routeTable) as RouteName[]).filter((name) => routeTable[name].method === 'GET' || name === 'search' || name === 'disputeForm');
const params: Record<string, string> = { ref: 'H-001', id: 'H-001-r1', role: 'ssw', person: cast.ruth.id, day: '2027-02-01' };
const paramsOf = (name: RouteName, dispute: string): Record<string, string> => ({ ...params, id: name === 'alert' ? 'H-001-a1' : name === 'dispute' || name === 'stageSlots' ? dispute : 'H-001-r1' });

const form = { track: 'fostering', household: 'H-001', review: null, restricted: false, childAtRisk: false, about: [], recipients: [], child: null, startFormal: false, csw: null, ctm: null };

/** Everything that the API's questions answer this person, refusals too, and what was sent to them. */
const seen = async (ports: InMemoryPorts, actor: Actor, dispute: string): Promise<Record<string, string>> => {
  const handlers = createApiHandlers(ports) as unknown as Record<string, (actor: Actor, request: object, context: RequestContext) => Promise<unknown>>;
  const noted: string[] = [];
  const context: RequestContext = { bearer: 'token', reading: (record, about) => void noted.push(`${record} ${about}`) };
  const found: Record<string, string> = {};
  for (const name of asked) {
    const request = { params: paramsOf(name, dispute), query: name === 'practiceBoard' ? { view: 'service' } : {}, body: { words: 'stubbs', ...form } };
    found[name] = await Promise.resolve(handlers[name]?.(actor, request, context)).then((answer) => JSON.stringify(answer), (error: unknown) => `refused: ${String(error)}`);
  }
  found['readings noted'] = noted.toSorted().join('\n');
  found['messages'] = JSON.stringify((await ports.messages.findForPerson(actor.id)).map(({ value }) => value));
  found['notices'] = JSON.stringify(ports.deliveries.all().filter(({ to }) => to === actor.id));
  return found;
};

const world = async (): Promise<InMemoryPorts> => {
  const ports = await disputeWorld('2027-02-01T10:00:00Z');
  await ports.households.create(ref, seeded(aHousehold().plain()));
  await ports.searchTerms.replace(marlbeck, ref, ['stubbs', 'h-001']);
  const review = aFosterReview('H-001').plain();
  await ports.reviews.create(review.id, seeded(review));
  await keep(ports, anAlert().sent('2027-01-29T10:00:00Z').acknowledged('2027-01-29T11:00:00Z').answered('2027-02-01T09:00:00Z').plain());
  return ports;
};

/** A matter about this person, taken by its officer and then the clock through every stage, while the service works on. */
const live = async (ports: InMemoryPorts, subject: PersonId | null): Promise<string> => {
  let id = 'D-22222';
  if (subject) {
    const chosen = [cast.martin.id, cast.sunita.id].filter((each) => each !== subject);
    const wish = { track: 'fostering' as const, household: ref, review: null, category: 'F4' as const, childAtRisk: true, safeguarding: null, summary: 'Words.', effect: 'Harm.', wanted: 'An end.', restricted: true, about: [subject], recipients: chosen, escalation: null };
    id = (await openDispute(ports)(actorOf(cast.ruth.id), { ...wish, key: commandKey('open-restricted') })).value.id;
    await work(ports);
    await ports.accessLog.add([{ at: ports.clock.now(), person: cast.ruth.id, record: 'restricted-dispute', about: id, purpose: 'Dispute, as its reviewing officer' }, { at: ports.clock.now(), person: cast.ruth.id, record: 'household', about: id, purpose: 'Today, as its reviewing officer' }]);
  }
  for (const now of ['2027-02-09T08:30:00Z', '2027-02-16T08:30:00Z', '2027-02-23T08:30:00Z', '2027-03-02T08:30:00Z']) await sweepOn(ports, now);
  // The meeting of the last stage is in her calendar what any hour of hers is: taken, and nobody is told by what.
  const hour = { start: toInstant('2027-03-04T10:00:00Z'), end: toInstant('2027-03-04T11:00:00Z') };
  if (subject) await actOnDispute(ports)(actorOf(cast.ruth.id), { id: id as never, key: commandKey('convene-last1') }, { act: 'convene', ...hour, attendees: [] });
  else ports.calendar.addOther(cast.ruth.id, { ...hour, status: 'busy' });
  await work(ports);
  return id;
};

const everybody = Object.entries({ ...cast, ...seniors }).filter(([key]) => key !== 'ruth');

describe('a restricted dispute', () => {
  it.each(everybody)('about %s changes nothing that they or their deputy can read, by a line, up to the last stage', async (_key, { id: subject }) => {
    const [quiet, ports] = [await world(), await world()];
    await live(quiet, null);
    const dispute = await live(ports, subject);
    expect(disputesIn(ports)[0]?.stages.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    const deputy = subject === cast.tomasz.id ? cast.nasreen.id : cast.tomasz.id;
    for (const actor of [actorOf(subject), actorOf(deputy, subject)]) expect(await seen(ports, actor, dispute)).toEqual(await seen(quiet, actor, dispute));
  });

  it('is read by its officer and the people named, or the comparison would prove nothing', async () => {
    const [quiet, ports] = [await world(), await world()];
    await live(quiet, null);
    const dispute = await live(ports, cast.leah.id);
    for (const id of [cast.ruth.id, cast.martin.id, cast.sunita.id, seniors.fergus.id]) {
      const [with_, without] = [await seen(ports, actorOf(id), dispute), await seen(quiet, actorOf(id), dispute)];
      expect([with_['dispute']?.startsWith('{'), without['dispute']?.startsWith('refused')]).toEqual([true, true]);
      expect(with_['practiceBoard']).not.toBe(without['practiceBoard']);
    }
    const log = async (of: InMemoryPorts) => (await seen(of, actorOf(seniors.sadiq.id), dispute))['accessLog'];
    expect([(await log(ports))?.includes(dispute), (await log(quiet))?.includes(dispute)]).toEqual([true, false]);
    const answered = Object.entries(await seen(ports, actorOf(cast.ruth.id), dispute)).filter(([, answer]) => answer.startsWith('{'));
    expect(answered.map(([name]) => name)).toEqual(expect.arrayContaining(['today', 'reviews', 'review', 'households', 'household', 'search', 'practiceBoard', 'practiceAbout', 'alert', 'dispute', 'stageSlots']));
  });

  it('is refused to everybody else in the words for one that does not exist, whatever they try', async () => {
    const ports = await world();
    const dispute = await live(ports, cast.leah.id);
    for (const [key, { id }] of everybody.filter(([each]) => ['leah', 'tomasz', 'priya', 'nasreen', 'gareth', 'bethan', 'callum'].includes(each))) {
      const tried = async (of: string) => actOnDispute(ports)(actorOf(id), { id: of as never, key: commandKey(`try-${key}-0001`) }, { act: 'acknowledge' }).then(() => 'done', (error: unknown) => String(error));
      expect([key, await tried(dispute)]).toEqual([key, await tried('D-99999')]);
    }
  });
});
