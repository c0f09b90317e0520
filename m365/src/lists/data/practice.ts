import type { Conversation, Message } from '@review-desk/core/delivery';
import type { Practice } from '@review-desk/core/practice';
import { z } from 'zod';
import { dataOf, day, moment } from './basics.js';

const stamp = z.looseObject({ by: z.string(), at: moment });
const base = {
  id: z.string(), unit: z.string(), household: z.string().nullable(), review: z.string().nullable(), officer: z.string(), createdAt: moment,
  caption: z.looseObject({ town: z.string(), familyName: z.string() }),
  policyVersion: z.number(), restrictedTo: z.array(z.string()).nullable(), about: z.array(z.string()),
};

const alert = z.looseObject({
  ...base, kind: z.literal('alert'), categories: z.array(z.string()), found: z.string(), effect: z.string(), wanted: z.array(z.string()),
  sentAt: moment.nullable(), receipt: z.looseObject({ at: moment, how: z.string() }).nullable(), acknowledged: z.array(stamp), answers: z.array(stamp),
  replies: z.array(stamp), otherDates: z.array(z.looseObject({ from: day, to: day })), actions: z.array(z.looseObject({ id: z.string(), due: day })),
});
const dispute = z.looseObject({
  ...base, kind: z.literal('dispute'), track: z.enum(['fostering', 'iro']), category: z.string(), restricted: z.boolean(), dayZero: day,
  recipients: z.array(z.string()), stages: z.array(z.looseObject({ number: z.number(), dayZero: day, limit: day })), bypasses: z.array(stamp),
});
const goodPractice = z.looseObject({ ...base, kind: z.literal('good practice'), level: z.enum(['good', 'excellent']), to: z.array(z.string()), seen: z.string() });
const questionnaire = z.looseObject({ ...base, kind: z.literal('questionnaire'), answers: z.array(z.looseObject({ question: z.number(), mark: z.string() })) });
const feedback = z.looseObject({ ...base, kind: z.literal('officer feedback'), from: z.string(), addressedTo: z.string(), text: z.string() });

export const practiceData = dataOf<Practice>(z.discriminatedUnion('kind', [alert, dispute, goodPractice, questionnaire, feedback]));

export const messageData = dataOf<Message>(z.looseObject({
  id: z.string(), unit: z.string(), to: z.string().nullable(), post: z.string(), about: z.string().nullable(), purpose: z.string(), notBefore: moment,
  madeAt: moment, attempts: z.array(z.looseObject({ channel: z.enum(['chat', 'feed', 'mail']), at: moment, result: z.enum(['accepted', 'refused', 'unknown']) })),
  taken: z.looseObject({ by: z.string(), at: moment }).nullable(), task: z.looseObject({ since: moment }).nullable(), held: z.boolean(),
}));

export const conversationData = dataOf<Conversation>(z.looseObject({ person: z.string(), id: z.string(), serviceUrl: z.string(), blocked: z.boolean() }));
