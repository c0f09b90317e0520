import { noteOpened, type MessageId } from '@review-desk/core/delivery';
import { performEffects } from '@review-desk/core/delivery/effects';
import { Unavailable } from '@review-desk/core/errors';
import { commandKey, practiceId } from '@review-desk/core/ids';
import type { Ports } from '@review-desk/core/ports';
import { aHousehold, aPerson, cast, createInMemoryPorts, marlbeck, type CastKey, type InMemoryPorts } from '@review-desk/core/testing';
import { createFindUnfinishedEffects } from '../timers/findUnfinishedEffects.js';
import { createSendMessages } from '../timers/sendMessages.js';
import { collectLog } from './collectLog.js';

/** What becomes of a call that leaves the machine: it dies before or after, or the call is done and its answer lost. */
export type Fate = 'dies before' | 'dies after' | 'answer lost' | 'not done';
export type Machine = {
  /** A quarter of an hour's work: the queue, what a dead worker left, and what waits to be sent. */
  tick(): Promise<void>;
  died: Promise<'died'>;
  /** The calls that left and change something, in order. */
  points: string[];
};

const seeded = <T>(value: T) => ({ value, effects: [], commandKey: commandKey('seed-00000001'), actedBy: 'service' as const });
/** A death before a reading is one after the call before it, so only what changes something outside is counted. */
const changes: Partial<Record<keyof Ports, readonly string[]>> = {
  messages: ['create', 'createAll', 'save'], practice: ['save', 'settleEffects', 'postponeEffect'], conversations: ['keep'], deadlines: ['upsert'],
  audit: ['write'], effectQueue: ['wake'], services: ['save'],
};

const { log } = collectLog();

/** A council that has started telling people, with Denise's post covered by Nasreen. */
export const sendingWorld = async (now: string): Promise<InMemoryPorts> => {
  const ports = createInMemoryPorts({ now });
  for (const key of Object.keys(cast) as CastKey[]) await ports.people.create(cast[key].id, seeded(key === 'denise' ? aPerson(key).coveredBy('nasreen', '2026-12-01', '2027-02-26').plain() : aPerson(key).plain()));
  await ports.services.create(marlbeck, seeded({ unit: marlbeck, council: 'Marlbeck', startedFor: [{ team: 'all', at: ports.clock.now(), by: cast.sunita.id }], releasedFor: ['all'], currentPolicy: 1 }));
  const household = aHousehold('H-001').plain();
  await ports.households.create(household.ref, seeded(household));
  return ports;
};

/** A process over the world's stores and channels. `fate` says what becomes of its nth call that leaves. */
export const machineOn = (world: InMemoryPorts, fate: (point: string, nth: number) => Fate | null = () => null): Machine => {
  const points: string[] = [];
  let die: (word: 'died') => void = () => undefined;
  let dead = false;
  const died = new Promise<'died'>((resolve) => (die = resolve));
  const never = (): Promise<never> => {
    dead = true;
    die('died');
    return new Promise(() => undefined);
  };
  const leaving = (point: string, work: () => Promise<unknown>) => async (): Promise<unknown> => {
    if (dead) return never();
    points.push(point);
    const what = fate(point, points.length);
    if (what === 'dies before') return never();
    if (what === 'not done') throw new Unavailable('test.notDone', 'No answer came.');
    const answer = await work();
    if (what === 'dies after' || dead) return never();
    if (what === 'answer lost') throw new Unavailable('test.lost', 'No answer came.');
    return answer;
  };
  const watched = <T extends object>(port: T, name: string, which: (member: string) => boolean): T =>
    new Proxy(port, {
      get: (target, member) => {
        const found: unknown = Reflect.get(target, member);
        if (typeof found !== 'function') return found;
        const call = (...given: unknown[]) => async (): Promise<unknown> => Reflect.apply(found, target, given) as unknown;
        if (!which(String(member))) return (...given: unknown[]) => (dead ? never() : (call(...given)() as unknown));
        return (...given: unknown[]) => leaving(`${name}.${String(member)}`, call(...given))();
      },
    });
  const { messenger, feed, mail, installation } = world.channels;
  const all = (): boolean => true;
  const ports = {
    ...world,
    ...Object.fromEntries(Object.entries(changes).map(([name, members]) => [name, watched(world[name as keyof Ports] as object, name, (member) => members.includes(member))])),
    channels: { messenger: watched(messenger, 'messenger', (member) => member !== 'face'), feed: watched(feed, 'feed', all), mail: watched(mail, 'mail', all), installation: watched(installation, 'installation', all) },
  } as Ports;
  const work = async (): Promise<void> => {
    for (let item = world.effectQueue.woken.shift(); item && !dead; item = world.effectQueue.woken.shift()) await performEffects(ports)(item).catch(() => undefined);
  };
  return {
    points,
    died,
    tick: async () => {
      await work();
      await createFindUnfinishedEffects({ ports, log })();
      await work();
      await createSendMessages({ ports, log })().catch(() => undefined);
      await work();
    },
  };
};

/** Everybody looks at their chat: a stray copy is taken away, as the bot does. What they then see, and what started when. */
export const seenBy = async (world: InMemoryPorts) => {
  const shown: string[] = [];
  const copies: number[] = [];
  for (const key of Object.keys(cast) as CastKey[]) {
    const before = world.channels.chatOf(cast[key].id);
    copies.push(before.length);
    for (const { activity, card } of before) {
      const seen = await noteOpened(world)(card.message as MessageId, { conversation: `chat-${cast[key].id}`, activity });
      if (seen === 'stray') await world.channels.messenger.remove({ person: cast[key].id, id: `chat-${cast[key].id}`, serviceUrl: '', blocked: false }, activity);
    }
    shown.push(...world.channels.chatOf(cast[key].id).map(({ card }) => `${key}: ${card.reference} ${card.headline}, ${card.state}, ${card.due ?? 'no date'}`));
    shown.push(...world.channels.feedOf(cast[key].id).map(() => `${key}: feed`), ...world.channels.mailOf(cast[key].id).map(() => `${key}: mail`));
  }
  const stored = await world.practice.findById(practiceId('H-001-a1'));
  const receipt = stored?.value.kind === 'alert' ? stored.value.receipt : null;
  const rows = await world.deadlines.findBySubject(practiceId('H-001-a1'));
  return { shown: shown.toSorted(), receivedOn: receipt?.at.slice(0, 10) ?? null, clocks: rows.map(({ deadline }) => `${deadline.rule} ${deadline.due}`).toSorted(), copies: copies.reduce((sum, each) => sum + each, 0) };
};
