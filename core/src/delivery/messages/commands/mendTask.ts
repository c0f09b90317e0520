import type { BodyOf } from '../../../api/routeTable.js';
import { NotFound, NotPermitted, Refusal } from '../../../errors.js';
import type { Actor } from '../../../people/types.js';
import type { Ports } from '../../../ports.js';
import { wasAlreadyDecided } from '../../../records/index.js';
import { mayTowards } from '../../../rights/index.js';
import { deliveryLedgerRights } from '../../rights.js';
import { messageThing } from '../queries/deliveryTasks.js';
import type { Message, MessageId } from '../types.js';

type Used = Pick<Ports, 'messages' | 'practice' | 'clock' | 'effectQueue'>;

/**
 * Business support has told the person another way, or found out what was wrong and sends it again. Either ends the task;
 * sent again, it starts at the first channel.
 */
export const mendTask =
  (ports: Used) =>
  async (actor: Actor, { key, message: id, how, sendAgain }: BodyOf<'mendTask'>): Promise<void> => {
    const stored = await ports.messages.findById(id as MessageId);
    const practice = stored?.value.about ? ((await ports.practice.findById(stored.value.about))?.value ?? null) : null;
    const may = (act: 'exists' | 'act:mend' | 'act:send-again'): boolean => stored !== null && mayTowards(deliveryLedgerRights, actor, messageThing(stored.value, practice), act);
    if (!stored || !may('exists')) throw new NotFound('messages.notFound', 'There is no such task.');
    if (!may(sendAgain ? 'act:send-again' : 'act:mend')) throw new NotPermitted('messages.notPermitted', 'Business support settles this. Nothing was changed.');
    if (wasAlreadyDecided(stored, key)) return;
    const { task } = stored.value;
    if (!task || task.mended || stored.value.dropped) throw new Refusal('messages.mended', 'This task was settled already. Nothing was changed.');
    const now = ports.clock.now();
    const mended = { ...task, mended: { by: actor.id, at: now, how } };
    const value: Message = sendAgain ? { ...stored.value, task: null, attempts: [], notBefore: now, again: (stored.value.again ?? 0) + 1 } : { ...stored.value, task: mended };
    await ports.messages.save(stored, { value, effects: [], commandKey: key, actedBy: actor.id });
    if (sendAgain) await ports.effectQueue.wake({ list: 'messages', id: value.id });
  };
