import type { z } from 'zod';
import type { cardsToCome } from '../../../api/shapes/alerts.js';
import { noteReadings } from '../../../audit/index.js';
import { cardBefore } from '../../../delivery/messages/queries/cardBefore.js';
import { cardOn } from '../../../delivery/messages/queries/cardFor.js';
import type { Message } from '../../../delivery/messages/types.js';
import { sendingMoment } from '../../../delivery/messages/rules/sendingMoment.js';
import type { PracticeId } from '../../../ids.js';
import type { Actor } from '../../../people/index.js';
import type { Ports, RequestContext } from '../../../ports.js';
import { practiceReader, type PracticeReader } from '../../queries/practiceReader.js';
import { isOpen } from '../acts/doing.js';
import { findAlert, noSuchAlert } from '../commands/changeAlert.js';
import { alertThing, knowsOf } from '../rights.js';
import { tellingsAfter } from '../rules/tellingsAfter.js';
import type { Alert } from '../types.js';
import { alertCard } from './alertCard.js';
import { previewsOf, type Previewed } from './previewsOf.js';

/** The cards of an alert as they now stand in their readers' chats; of a draft, as they would come. */
export const alertCardsOf =
  (ports: Ports) =>
  async (actor: Actor, id: PracticeId, context: Pick<RequestContext, 'reading'>): Promise<z.infer<typeof cardsToCome>> => {
    const stored = await findAlert(ports, id);
    if (!stored || !knowsOf(actor, stored.value)) throw noSuchAlert();
    const alert = stored.value;
    noteReadings(context, actor, 'Alert')('alert', alert.id, alertThing(alert));
    const reader = await practiceReader(ports);
    const isDraft = alert.sentAt === null && alert.passedToIro === null;
    return { cards: previewsOf(ports, reader.book, await (isDraft ? ofDraft : ofSent)(ports, alert, reader)) };
  };

const ofDraft = async (ports: Ports, alert: Alert, { now, current }: PracticeReader): Promise<Previewed[]> => {
  if (alert.withdrawn) return [];
  const at = sendingMoment(now, current.policy.workingHours, current.calendar, alert.childAtRisk);
  const sent: Alert = { ...alert, sentAt: at };
  return Promise.all(
    tellingsAfter('send', sent, alert.officer).map(async (told) => ({ to: told.to, post: told.post, mustAct: true, card: await cardBefore(ports)(sent, told, at) })),
  );
};

const ofSent = async (ports: Ports, alert: Alert, reader: PracticeReader): Promise<Previewed[]> => {
  const told = (await ports.messages.findAbout(alert.id)).map(({ value }) => value).filter(({ dropped, task, joined }) => dropped === null && task === null && joined === undefined);
  // Whoever is next, and whoever still has something of their own to do.
  const waited = new Set([alertCard(alert, reader).next.who?.id, ...alert.actions.filter(isOpen).map(({ owner }) => owner)]);
  const all = await Promise.all(
    newestOfEach(told).map(async (message) => {
      const card = await cardOn(ports)(alert, message);
      return { to: message.to, post: message.post, mustAct: message.to !== null && (waited.has(message.to) || card.buttons.some((each) => each !== 'open')), card };
    }),
  );
  return all.toSorted((a, b) => Number(b.mustAct) - Number(a.mustAct) || a.post.localeCompare(b.post));
};

/** Each person's last card; what they had before stands above it, and has changed too. */
const newestOfEach = (told: readonly Message[]): Message[] => {
  const inOrder = told.toSorted((a, b) => (a.madeAt < b.madeAt ? -1 : a.madeAt > b.madeAt ? 1 : 0));
  return inOrder.filter(({ to, post }, at) => inOrder.findLastIndex((other) => other.to === to && (to !== null || other.post === post)) === at);
};
