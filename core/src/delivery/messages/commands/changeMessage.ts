import { Conflict } from '../../../errors.js';
import { commandKey, type PersonId } from '../../../ids.js';
import type { Ports } from '../../../ports.js';
import type { Stored } from '../../../records/index.js';
import type { Message, MessageId } from '../types.js';

const MOST_TRIES = 6;

/** A key of its own for each write: two workers who do the same must be told apart, and one of them is told so. */
export const ownKey = (what: string) => commandKey(`${what}-${crypto.randomUUID().slice(0, 13)}`);

/**
 * Notes something on a message over whatever was noted meanwhile. `change` gives null when there is nothing to note any
 * more. Gives the message as it then stands, or null when nothing was noted.
 */
export const changeMessage = async (
  { messages }: Pick<Ports, 'messages'>,
  id: MessageId,
  what: string,
  change: (message: Message) => Message | null,
  by: PersonId | 'service' = 'service',
  asRead: Stored<Message> | null = null,
): Promise<Stored<Message> | null> => {
  const key = ownKey(what);
  for (let tries = 1; ; tries += 1) {
    const stored = tries === 1 && asRead ? asRead : await messages.findById(id);
    const value = stored && change(stored.value);
    if (!stored || !value) return null;
    try {
      return await messages.save(stored, { value, effects: [], commandKey: key, actedBy: by });
    } catch (error) {
      if (!(error instanceof Conflict) || tries >= MOST_TRIES) throw error;
    }
  }
};

/** The same on the worker's own claim, which is read again only where somebody noted something meanwhile. */
export const changeClaimed = (ports: Pick<Ports, 'messages'>, claimed: Stored<Message>, what: string, change: (message: Message) => Message | null): Promise<Stored<Message> | null> =>
  changeMessage(ports, claimed.value.id, what, change, 'service', claimed);
