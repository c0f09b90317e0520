import type { CouncilPolicy } from '@review-desk/core/council';
import type { Channels, SafeCard } from '@review-desk/core/delivery';
import { Refusal } from '@review-desk/core/errors';
import { childRef, commandKey, householdRef, type PersonId } from '@review-desk/core/ids';
import { createInMemoryStores, type InMemoryStores } from '@review-desk/core/inMemory';
import type { Ports } from '@review-desk/core/ports';
import type { Household } from '@review-desk/core/register';
import { instantOfLondon, type Instant, type LocalDate } from '@review-desk/core/time';
import { inventedId, inventedPeople, trialTeam, trialUnit, type Absence } from './inventedPeople.js';

/** A card as it came into the chat of one of the invented people. */
export type SeenCard = { at: Instant; to: PersonId; card: SafeCard };
export type TrialCouncil = { ports: Ports & InMemoryStores; seen: SeenCard[] };
/** `face` draws a card as the bot does. */
export type TrialNeeds = { policy: CouncilPolicy; start: LocalDate; absence: Absence; face: Channels['messenger']['face'] };

export const trialHousehold = householdRef('TRIAL');
export const trialChild = childRef('TRIAL-C1');
/** The officer presses in the middle of a morning. */
const PRESSED_AT = '10:00';

/**
 * A council in this process, with invented people, one home and the real council's policy and bank holidays. Its chats
 * take every card and keep it here: there is no way out of it, and it ends with the run.
 */
export const createTrialCouncil = async ({ policy, start, absence, face }: TrialNeeds): Promise<TrialCouncil> => {
  const people = inventedPeople(absence);
  const directory = {
    people: people.map((each) => ({ ...each, department: '' })),
    away: absence ? { [inventedId(absence.away)]: instantOfLondon(absence.until, '17:30') } : {},
  };
  const stores = createInMemoryStores({ now: instantOfLondon(start, PRESSED_AT), directory });
  const seen: SeenCard[] = [];
  const ports: TrialCouncil['ports'] = { ...stores, unit: trialUnit, council: 'A trial', channels: chatsOf(stores, seen, face), health: { check: async () => [] }, trial: noTrial };
  for (const person of people) await ports.people.create(person.id, seeded(person));
  const startedFor = [{ team: 'all', at: ports.clock.now(), by: inventedId('srManager') }];
  await ports.services.create(trialUnit, seeded({ unit: trialUnit, council: ports.council, startedFor, releasedFor: ['all'], currentPolicy: policy.version }));
  await ports.policies.publish(trialUnit, policy.version, policy);
  await ports.households.create(trialHousehold, seeded(homeOf(start)));
  return { ports, seen };
};

const seeded = <T>(value: T) => ({ value, effects: [], commandKey: commandKey('trial-00000001'), actedBy: 'service' as const });

/** What a trial never does; asked all the same it is a fault of ours, and says so. */
const never = (): Promise<never> => Promise.reject(new Refusal('trial.notAsked', 'A trial does not do this.'));
const noTrial: Ports['trial'] = { people: () => [], run: never };

const chatsOf = ({ clock }: Pick<InMemoryStores, 'clock'>, seen: SeenCard[], face: TrialNeeds['face']): Channels => ({
  messenger: {
    open: async (person) => ({ person, id: `trial ${person}`, serviceUrl: '', blocked: false }),
    send: async ({ person }, card) => {
      seen.push({ at: clock.now(), to: person, card: structuredClone(card) });
      return { message: String(seen.length) };
    },
    // A copy that changes when the record does is no other card.
    update: async () => undefined,
    remove: async () => undefined,
    face,
  },
  installation: { isInstalled: async () => true, install: never },
  feed: { notify: never },
  mail: { send: never, findBounced: never },
});

const homeOf = (recordedOn: LocalDate): Household => ({
  ref: trialHousehold, unit: trialUnit, town: '', address: null, carerType: 'mainstream', carers: [], members: [], checks: [],
  placements: [{ child: trialChild, start: recordedOn, end: null, placingCouncil: '', childsWorkerMail: null, outsideTerms: false, emergency: false }],
  ssw: inventedId('ssw'), ftm: inventedId('ftm'), firo: inventedId('firo'), team: trialTeam, restricted: null, hold: null, lastReview: null,
  status: 'open', statusSince: null, recordedOn, importedBy: null, ownedHere: [], reviewNumber: 1,
});
