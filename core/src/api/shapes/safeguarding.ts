import { z } from 'zod';
import { localDate } from './basics.js';

/** 0.12: "ringing now" is a full answer; left empty, it is taken as that. */
export const safeguarding = z.discriminatedUnion('referral', [
  z.object({ referral: z.literal('made'), on: localDate, to: z.string().trim().min(1, 'Say whom you told.').max(200) }),
  z.object({ referral: z.literal('ringing now') }),
]);
export type SafeguardingGiven = z.infer<typeof safeguarding>;
