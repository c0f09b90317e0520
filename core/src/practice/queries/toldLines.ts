import type { z } from 'zod';
import type { toldLine } from '../../api/shapes/practice.js';
import type { Message } from '../../delivery/messages/types.js';
import { roleLabel } from '../../people/rules/roleLabels.js';
import type { NameBook } from '../../people/queries/nameBook.js';

type ToldLine = z.infer<typeof toldLine>;

/** Who was told of a record, through what, and what that channel could prove; newest last. */
export const toldLines = (messages: readonly Message[], book: NameBook): ToldLine[] =>
  messages.toSorted((a, b) => (a.madeAt < b.madeAt ? -1 : a.madeAt > b.madeAt ? 1 : 0)).map((message) => ({
    who: book.named(message.to),
    post: message.post,
    postLabel: roleLabel(message.post),
    what: message.purpose,
    ...standing(message),
    standsInFor: book.named(message.standsInFor),
  }));

const taken = { chat: 'In their chat', feed: 'A notice in Teams', mail: 'Mailed' } as const;

const standing = (message: Message): Pick<ToldLine, 'state' | 'at'> => {
  if (message.opened) return { state: 'Opened', at: message.opened };
  if (message.taken) return { state: taken[message.taken.by], at: message.taken.at };
  if (message.task?.mended) return { state: 'Told by business support', at: message.task.mended.at };
  if (message.task) return { state: 'With business support to deliver', at: message.task.since };
  if (message.joined) return { state: 'On a card that they have already', at: message.joined.at };
  if (message.dropped) return { state: 'Not sent: it was no longer so', at: message.dropped };
  if (message.held) return { state: 'Held until telling starts', at: null };
  return { state: 'To be sent', at: message.notBefore };
};
