import { performEffects } from '../../../delivery/effects/performEffects.js';
import { commandKey, householdRef, practiceId, type CommandKey, type PracticeId } from '../../../ids.js';
import { aFosterReview, aHousehold, anActor, aPerson, cast, createInMemoryPorts, type CastKey, type InMemoryPorts } from '../../../testing/index.js';
import { toLocalDate } from '../../../time/index.js';
import { actOnAlert, type AlertStep } from '../commands/actOnAlert.js';
import { raiseAlert, type RaiseAlertWish } from '../commands/raiseAlert.js';
import type { Alert } from '../types.js';

const first = practiceId('H-001-a1');
export const seeded = <T>(value: T) => ({ value, effects: [], commandKey: commandKey('seed-00000001'), actedBy: 'service' as const });

export interface AlertWorld {
  readonly ports: InMemoryPorts;
  nextKey(): CommandKey;
  wish(over?: Partial<RaiseAlertWish>): RaiseAlertWish;
  /** An alert about H-001, Ruth's unless somebody else is named; it is sent, and its clocks are made. */
  raise(over?: Partial<RaiseAlertWish>, as?: CastKey): Promise<Alert>;
  act(as: CastKey, step: AlertStep, id?: PracticeId, key?: CommandKey): Promise<Alert>;
  /** Its card reached Denise's chat. */
  received(): Promise<void>;
  /** Who was told of what, in order. */
  told(): string[];
  /** The dates of its ledger: rule, day, and whether it was met. */
  clocks(id?: string): Promise<string[]>;
}

/** The cast, the household H-001 and its review, at ten on Monday 11 January 2027. */
export const alertWorld = async (): Promise<AlertWorld> => {
  const ports = createInMemoryPorts({ now: '2027-01-11T10:00:00Z' });
  for (const key of Object.keys(cast) as CastKey[]) await ports.people.create(cast[key].id, seeded(aPerson(key).plain()));
  await ports.households.create(householdRef('H-001'), seeded(aHousehold('H-001').plain()));
  await ports.reviews.create(aFosterReview().id, seeded(aFosterReview().plain()));
  let presses = 0;
  const nextKey = (): CommandKey => commandKey(`press-${String((presses += 1)).padStart(8, '0')}`);
  const wish = (over: Partial<RaiseAlertWish> = {}): RaiseAlertWish => ({
    key: nextKey(), household: householdRef('H-001'), review: aFosterReview().id, categories: ['A1'], found: 'No plan was there.', effect: 'Nobody knew the rules.',
    wanted: ['Write the plan'], onlyCarePlan: false, iro: null, childAtRisk: false, informal: { how: 'in the review meeting', on: toLocalDate('2027-01-11') }, sendNow: true, ...over,
  });
  const followed = async ({ value }: { value: Alert }): Promise<Alert> => {
    await performEffects(ports)({ list: 'practice', id: value.id });
    return value;
  };
  return {
    ports, nextKey, wish,
    raise: async (over = {}, as = 'ruth') => followed(await raiseAlert(ports)(anActor(as), wish(over))),
    act: async (as, step, id = first, key = nextKey()) => followed(await actOnAlert(ports)(anActor(as), { id, key }, step)),
    received: async () => {
      const stored = await ports.practice.findById(first);
      if (stored?.value.kind !== 'alert') return;
      await ports.practice.save(stored, { ...seeded<Alert>({ ...stored.value, receipt: { at: ports.clock.now(), to: cast.denise.id, how: 'chat' } }), commandKey: nextKey() });
    },
    told: () => ports.messages.all().map(({ value }) => `${value.purpose} to ${Object.entries(cast).find(([, one]) => one.id === value.to)?.[0] ?? value.post}`),
    clocks: async (id = first) => (await ports.deadlines.findBySubject(practiceId(id))).map((row) => `${row.deadline.rule} ${row.deadline.due}${row.deadline.met ? ' met' : ''}`).sort(),
  };
};
