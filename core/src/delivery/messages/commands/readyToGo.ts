import type { PersonId } from '../../../ids.js';
import { hasLeft } from '../../../people/rules/hasLeft.js';
import type { Ports } from '../../../ports.js';
import type { Practice } from '../../../practice/types.js';
import { londonDateOf } from '../../../time/index.js';
import { recipientToday, type RecipientToday } from '../queries/recipientToday.js';
import { sameAct } from '../queries/sameAct.js';
import { isStillSo } from '../rules/isStillSo.js';
import type { Message } from '../types.js';
import { joinCard } from './joinCard.js';
import { askToChoose, isCopy, tellSenderNobodyCovers, tellSenderOfCover } from './sideMessages.js';

type Used = Parameters<typeof tellSenderOfCover>[0] & Parameters<typeof joinCard>[0] & Pick<Ports, 'people' | 'directory'>;

/** As it goes: to whom, in whose place, and whether they may do more than read it. */
export type AsSent = Pick<Message, 'to' | 'standsInFor' | 'alsoFor' | 'readsOnly'> & { to: PersonId };
/** `joined`: told on a card that its reader has already. Otherwise it is business support's, or nobody's any more. */
export type Ready = { do: 'go'; as: AsSent } | { do: 'joined' | 'task' | 'drop' };

/** Whether a message still holds, and who really gets it today. Whoever must hear of the way it takes is told first. */
export const readyToGo =
  (ports: Used) =>
  async (message: Message, practice: Practice | null): Promise<Ready> => {
    if (!isStillSo(practice, message, londonDateOf(ports.clock.now()))) return { do: 'drop' };
    const { to, standsInFor } = message;
    if (practice === null) return to === null || (await isLeaver(ports, to)) ? { do: 'drop' } : { do: 'go', as: { to, standsInFor } };
    if (to !== null && (standsInFor !== null || isForVacantPost(message))) return { do: 'go', as: { to, standsInFor } };
    return goOn(ports, message, practice, await recipientToday(ports)(message, practice));
  };

const goOn = async (ports: Used, message: Message, practice: Practice, { recipient, readsOnly, standsInForAny }: RecipientToday): Promise<Ready> => {
  const { to } = message;
  switch (recipient.kind) {
    case 'uncovered':
      await tellSenderNobodyCovers(ports)(practice, message, recipient.until);
      return to === null ? { do: 'task' } : { do: 'go', as: { to, standsInFor: null } };
    case 'themselves':
      if (to === null) return { do: 'task' };
      return standsInForAny || isCopy(message) ? oneCard(ports, message, practice, { to, standsInFor: null }) : { do: 'go', as: { to, standsInFor: null } };
    case 'instead': {
      await tellSenderOfCover(ports)(practice, message, recipient.person, recipient.until);
      const places = to === null ? { alsoFor: [...(message.alsoFor ?? []), { person: null, post: message.post }] } : {};
      return oneCard(ports, message, practice, { to: recipient.person, standsInFor: to, ...places, ...(readsOnly ? { readsOnly } : {}) });
    }
    case 'choose':
      if (to !== practice.officer) await askToChoose(ports)(practice, message);
      return recipient.sendToo && to !== null ? { do: 'go', as: { to, standsInFor: null } } : { do: 'drop' };
    case 'task': return { do: 'task' };
    case 'nobody': return { do: 'drop' };
  }
};

/** Whoever has the card of this act already gets no second one; the one they have says in whose place too (workflows 0.8). */
const oneCard = async (ports: Used, message: Message, practice: Practice, as: AsSent): Promise<Ready> => {
  const other = await sameAct(ports)(message, as.to);
  return other && (await joinCard(ports)(practice, message, as.to, other.value.id)) ? { do: 'joined' } : { do: 'go', as };
};

/** Somebody was found for the post that nobody holds, and has it in its place. */
const isForVacantPost = ({ post, alsoFor = [] }: Message): boolean => alsoFor.some((each) => each.person === null && each.post === post);

/** As it was before somebody was found to stand in. */
export const asAddressed = (message: Message): Message => {
  const { readsOnly: _reads, ...rest } = message;
  if (message.standsInFor !== null) return { ...rest, to: message.standsInFor, standsInFor: null };
  return isForVacantPost(message) ? { ...rest, to: null, alsoFor: (message.alsoFor ?? []).filter(({ person }) => person !== null) } : rest;
};

/** A morning's card is for whoever works here that morning. */
const isLeaver = async ({ people, unit }: Pick<Ports, 'people' | 'unit'>, id: PersonId): Promise<boolean> => {
  const known = (await people.findAll(unit)).find(({ value }) => value.id === id)?.value;
  return known !== undefined && hasLeft(known);
};
