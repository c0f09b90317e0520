import type { PersonId } from '../../../ids.js';
import type { Ports } from '../../../ports.js';
import type { Practice } from '../../../practice/types.js';
import type { Message, MessageId } from '../types.js';
import { changeMessage } from './changeMessage.js';
import { updateCopy, type UsedByCopies } from './updateCopy.js';

type Used = UsedByCopies & Pick<Ports, 'messages'>;

/**
 * Puts onto a card that somebody has already in whose place they have it too. A repeat changes nothing. False where that
 * card is not one to be read any more, so that another must be sent.
 */
export const addPlace =
  (ports: Used) =>
  async (practice: Practice, card: MessageId, place: { person: PersonId | null; post: string }): Promise<boolean> => {
    const isThere = ({ alsoFor = [] }: Message): boolean => alsoFor.some((each) => each.person === place.person && each.post === place.post);
    await changeMessage(ports, card, 'place', (each) =>
      isThere(each) || each.dropped !== null || each.joined !== undefined ? null : { ...each, alsoFor: [...(each.alsoFor ?? []), place] });
    const stored = await ports.messages.findById(card);
    if (!stored || !isThere(stored.value)) return false;
    await updateCopy(ports)(practice, stored.value);
    return true;
  };

/**
 * The message is told on that card: it is sent no more, and says on which. False where it must be sent after all, as when
 * somebody's place was put onto this very card meanwhile: of two that look for one another, neither may be lost.
 */
export const joinCard =
  (ports: Used) =>
  async (practice: Practice, message: Message, to: PersonId, card: MessageId): Promise<boolean> => {
    const before = message.alsoFor ?? [];
    for (const place of [{ person: message.to, post: message.post }, ...before]) if (!(await addPlace(ports)(practice, card, place))) return false;
    const at = ports.clock.now();
    const joined = await changeMessage(ports, message.id, 'joined', (each) =>
      each.taken || each.joined || (each.alsoFor ?? []).length !== before.length ? null : { ...each, to, standsInFor: each.to === to ? null : each.to, joined: { card, at } });
    return joined !== null;
  };
