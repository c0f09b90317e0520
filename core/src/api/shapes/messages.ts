import { z } from 'zod';
import { instant, key, namedPerson, practiceId } from './basics.js';

const messageId = z.string().min(4).max(300);

/** What no channel took. `reference` is the record's own; null for a digest. */
export const deliveryTask = z.object({
  message: messageId,
  reference: practiceId.nullable(),
  /** Null where nobody holds the post. */
  to: namedPerson.nullable(),
  /** In words: `Fostering team manager`. */
  post: z.string(),
  standsInFor: namedPerson.nullable(),
  purpose: z.string(),
  since: instant,
  tried: z.array(z.object({ channel: z.enum(['chat', 'feed', 'mail']), at: instant, result: z.enum(['accepted', 'refused', 'unknown']), code: z.string().nullable() })),
  acts: z.array(z.string()),
});
export const deliveryTaskList = z.object({ tasks: z.array(deliveryTask) });
export type DeliveryTaskList = z.infer<typeof deliveryTaskList>;

/** Told another way (how), or sent again from the first channel. */
export const mendTaskBody = z.object({ key, message: messageId, how: z.string().trim().min(1, 'Say how they were told, or what was wrong.').max(200), sendAgain: z.boolean() });
