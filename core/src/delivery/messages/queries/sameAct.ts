import type { PersonId } from '../../../ids.js';
import type { Ports } from '../../../ports.js';
import type { Stored } from '../../../records/index.js';
import type { Message } from '../types.js';

/**
 * The card of the same act that this person has or is about to get, for themselves or in somebody's place: one card is
 * enough (no notice twice). Null where there is none, or where it is with business support.
 */
export const sameAct =
  ({ messages }: Pick<Ports, 'messages'>) =>
  async ({ id, about, act, purpose }: Message, to: PersonId): Promise<Stored<Message> | null> => {
    if (about === null || act === undefined) return null;
    const found = (await messages.findAbout(about)).filter(({ value }) => value.id !== id && value.to === to && value.act === act && value.purpose === purpose);
    return found.find(({ value }) => value.dropped === null && value.joined === undefined && value.task === null && !value.held) ?? null;
  };
