import type { Household } from '@review-desk/core/register';
import { z } from 'zod';
import { dataOf, day } from './basics.js';

const terms = z.looseObject({ children: z.number(), ages: z.string(), type: z.string(), named: z.array(z.string()) });
const approval = z.looseObject({
  status: z.enum(['temporary', 'approved', 'on hold', 'resigned', 'ended', 'transferred']),
  fullApprovalFrom: day.nullable(),
  temporary: z.looseObject({ from: day, until: day }).nullable(),
  terms: terms.nullable(),
  resignationReceivedOn: day.nullable(),
  endedOn: day.nullable(),
});
const carer = z.looseObject({
  id: z.string(), givenName: z.string(), familyName: z.string(), bornOn: day.nullable(), employee: z.string().nullable(), approval,
});

export const householdData = dataOf<Household>(z.looseObject({
  ref: z.string(),
  unit: z.string(),
  town: z.string(),
  carers: z.array(carer),
  members: z.array(z.looseObject({ id: z.string(), givenName: z.string(), familyName: z.string() })),
  placements: z.array(z.looseObject({ child: z.string(), start: day, end: day.nullable() })),
  checks: z.array(z.looseObject({ kind: z.string(), about: z.string().nullable(), doneOn: day.nullable() })),
  ssw: z.string().nullable(),
  ftm: z.string().nullable(),
  firo: z.string().nullable(),
  team: z.string().nullable(),
  restricted: z.looseObject({ named: z.array(z.string()) }).nullable(),
  hold: z.looseObject({ by: z.string(), since: day }).nullable(),
  lastReview: z.looseObject({ heldOn: day, restartsYear: z.boolean() }).nullable(),
  status: z.enum(['open', 'transferred', 'ended']),
  recordedOn: day,
  ownedHere: z.array(z.string()),
  reviewNumber: z.number(),
}));
