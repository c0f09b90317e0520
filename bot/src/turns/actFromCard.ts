import { createHash } from 'node:crypto';
import { NotFound } from '@review-desk/core/errors';
import { commandKey, type CommandKey, type PracticeId } from '@review-desk/core/ids';
import type { RequestContext } from '@review-desk/core/ports';
import type { Activity } from '../connector/types.js';
import type { Turn, TurnDeps } from './types.js';

/** The same for every repeat of one press: Teams sends an invoke up to three times, each with the same id. */
export const keyOfTurn = ({ conversation, id, replyToId }: Activity): CommandKey =>
  commandKey(`bot-${createHash('sha256').update(JSON.stringify([conversation.id, id, id === '' ? replyToId : null])).digest('hex').slice(0, 40)}`);

/** Nothing of the record is shown, so nothing is noted as read. */
const unseen: RequestContext = { bearer: '', reading: () => undefined };

/** One act of core's on the record that a card is about, as the person who pressed it. */
export const actFromCard =
  ({ ports, handlers }: TurnDeps) =>
  async ({ activity, actor }: Turn, about: PracticeId, step: { act: 'acknowledge' }): Promise<void> => {
    const request = { params: { id: about }, query: {}, body: { key: keyOfTurn(activity), do: step } };
    const kind = (await ports.practice.findById(about))?.value.kind;
    if (kind === 'alert') await handlers.actOnAlert(actor, request, unseen);
    else if (kind === 'dispute') await handlers.actOnDispute(actor, request, unseen);
    else throw new NotFound('bot.notFound', 'There is nothing here to act on.');
  };
