import { createApiHandlers } from '@review-desk/core/api/handlers';
import type { AlertPage, DisputePage, TrialWish } from '@review-desk/core/api';
import { commandKey, type PersonId } from '@review-desk/core/ids';
import type { Actor } from '@review-desk/core/people';
import type { RequestContext } from '@review-desk/core/ports';
import type { Alert, Dispute } from '@review-desk/core/practice';
import { resolveActor } from '../people/resolveActor.js';
import { trialChild, trialHousehold, type TrialCouncil } from './createTrialCouncil.js';
import type { InventedAct } from './inventedActs.js';
import { inventedId } from './inventedPeople.js';

export type TrialActs = {
  /** The officer raises an alert, or an IRO an escalation. */
  begin(wish: TrialWish): Promise<void>;
  take(act: InventedAct): Promise<void>;
  /** Both records as they are stored. */
  records(): { alert: Alert | null; dispute: Dispute | null };
  /** Both pages as their officer sees them now. */
  pages(track: TrialWish['track']): Promise<{ alert: AlertPage | null; dispute: DisputePage | null }>;
};

/** Nothing that an invented officer looks at is a reading of anybody's record. */
const unseen: RequestContext = { bearer: '', reading: () => undefined };

/** What the invented people do, through the handlers of the API, each as themselves. */
export const createTrialActs = ({ ports }: Pick<TrialCouncil, 'ports'>): TrialActs => {
  const handlers = createApiHandlers(ports);
  const actorOf = (person: PersonId): Promise<Actor> => resolveActor(ports)({ person, appRoles: [], bearer: '' });
  let count = 0;
  // The same run has the same keys, and so the same references.
  const key = () => commandKey(`trial-act-${String((count += 1)).padStart(4, '0')}`);
  const records: TrialActs['records'] = () => {
    const all = ports.practice.all().map(({ value }) => value);
    return { alert: all.find((each) => each.kind === 'alert') ?? null, dispute: all.find((each) => each.kind === 'dispute') ?? null };
  };
  return {
    records,
    begin: async ({ track, start }) => {
      if (track === 'iro') await handlers.openDispute(await actorOf(inventedId('iro')), { params: {}, query: {}, body: { key: key(), ...escalation } }, unseen);
      else await handlers.raiseAlert(await actorOf(inventedId('firo')), { params: { ref: trialHousehold }, query: {}, body: { key: key(), ...alert, informal: { how: 'other', on: start, with: inventedId('ftm'), result: 'It was to be sent, and did not come.' } } }, unseen);
    },
    take: async ({ by, ...act }) => {
      const [actor, { alert: raised, dispute }] = [await actorOf(inventedId(by)), records()];
      if (act.on === 'alert' && raised) await handlers.actOnAlert(actor, { params: { id: raised.id }, query: {}, body: { key: key(), do: act.step } }, unseen);
      if (act.on === 'dispute' && dispute) await handlers.actOnDispute(actor, { params: { id: dispute.id }, query: {}, body: { key: key(), do: act.step } }, unseen);
    },
    pages: async (track) => {
      const [actor, { alert: raised, dispute }] = [await actorOf(inventedId(track === 'iro' ? 'iro' : 'firo')), records()];
      const request = (id: Alert['id']) => ({ params: { id }, query: {}, body: {} });
      return {
        alert: raised && (await handlers.alert(actor, request(raised.id), unseen)),
        dispute: dispute && (await handlers.dispute(actor, request(dispute.id), unseen)),
      };
    },
  };
};

/** J16 and J25 with invented words. */
const alert = {
  review: null, categories: ['A1'], found: 'The safer caring plan was not in the file.', effect: 'Nobody in the home knew the house rules.', wanted: ['Write the plan'],
  onlyCarePlan: false, iro: null, childAtRisk: false, sendNow: true,
};
const escalation = {
  track: 'iro' as const, household: trialHousehold, review: null, category: 'unresolved alert' as const, childAtRisk: false, safeguarding: null,
  summary: 'The care plan was not brought up to date after the review.', effect: 'The child does not know where they will live.', wanted: 'Bring the plan up to date',
  restricted: false, about: [], recipients: [],
  escalation: {
    child: trialChild, themes: ['plan not updated'], worry: 2 as const, informal: 'Talked about after the review.', childsView: 'Wants to know.', childTold: true, startFormal: false,
    csw: inventedId('csw'), ctm: inventedId('ctm'),
  },
};
