import type { z } from 'zod';
import type { cardsToCome } from '../../../api/shapes/alerts.js';
import { noteReadings } from '../../../audit/index.js';
import { cardBefore } from '../../../delivery/messages/queries/cardBefore.js';
import { sendingMoment } from '../../../delivery/messages/rules/sendingMoment.js';
import type { HouseholdRef, PersonId } from '../../../ids.js';
import type { Actor } from '../../../people/index.js';
import type { Ports, RequestContext } from '../../../ports.js';
import { householdThing } from '../../../register/rights.js';
import { stamp } from '../acts/acting.js';
import { practiceReader } from '../../queries/practiceReader.js';
import { alertIdOf, alertsOf } from '../commands/raiseAlert.js';
import { newAlert } from '../rules/newAlert.js';
import { tellingsAfter, type AlertActName } from '../rules/tellingsAfter.js';
import type { Alert } from '../types.js';
import { previewsOf, type Previewed } from './previewsOf.js';
import { householdToRaiseFor } from './raiseAlertPage.js';

/** What of the form a card depends on. */
export type CardWish = { categories: readonly string[]; iro: PersonId | null; childAtRisk: boolean };

/**
 * The cards that an alert would bring if it were sent now: to those who must act, and what comes back to the officer. The
 * number is the household's next, and the day the one on which the card really goes.
 */
export const raiseAlertCardsOf =
  (ports: Ports) =>
  async (actor: Actor, ref: HouseholdRef, { categories, iro, childAtRisk }: CardWish, context: Pick<RequestContext, 'reading'>): Promise<z.infer<typeof cardsToCome>> => {
    const household = await householdToRaiseFor(ports, actor, ref);
    noteReadings(context, actor, 'Alert')('household', household.ref, householdThing(household));
    const [{ now, current, book }, there] = await Promise.all([practiceReader(ports), alertsOf(ports, household.ref)]);
    const at = sendingMoment(now, current.policy.workingHours, current.calendar, childAtRisk);
    const wish = { review: null, categories, found: '', effect: '', wanted: [], onlyCarePlan: iro !== null, iro, childAtRisk, informal: null, sendNow: true };
    const alert: Alert = { ...newAlert(wish, household, { officer: actor.id, now: at, policyVersion: current.policy.version }), id: alertIdOf(household.ref, there.length + 1) };
    const cards = async (act: AlertActName, by: PersonId, facts: Alert, mustAct: boolean): Promise<Previewed[]> =>
      Promise.all(tellingsAfter(act, facts, by).map(async (told) => ({ to: told.to, post: told.post, mustAct, card: await cardBefore(ports)(facts, told, at) })));
    const { passedToIro } = alert;
    const first = passedToIro?.to ?? alert.manager ?? alert.ssw;
    if (first === null) return { cards: previewsOf(ports, book, await cards('send', actor.id, alert, true)) };
    const seen = stamp({ by: first, now: at });
    const [send, back, after] = passedToIro
      ? (['pass', 'take-up', { ...alert, passedToIro: { ...passedToIro, takenUp: seen } }] as const)
      : (['send', 'acknowledge', { ...alert, receipt: { at, to: first, how: 'chat' }, acknowledged: [seen] } satisfies Alert] as const);
    return { cards: previewsOf(ports, book, [...(await cards(send, actor.id, alert, true)), ...(await cards(back, first, after, false))]) };
  };
