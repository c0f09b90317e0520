import { z } from 'zod';
import { givenRef, householdRef, instant, localDate, namedPerson, personId, reviewId } from './basics.js';
import { deadlineView } from './deadlines.js';
import { childRef } from './disputes.js';
import { codeAndLabel } from './practice.js';

/** What is chosen so far. Sent as a body, so that nobody whom a restricted matter is about ever stands in an address. */
export const disputeFormBody = z.object({
  track: z.enum(['fostering', 'iro']),
  household: givenRef.nullable(),
  review: reviewId.nullable(),
  restricted: z.boolean(),
  childAtRisk: z.boolean(),
  about: z.array(personId).max(10),
  recipients: z.array(personId).max(10),
  /** For an IRO: the child, the level it starts at, and the worker and team manager where others than the placement's are chosen. */
  child: childRef.nullable(),
  startFormal: z.boolean(),
  csw: personId.nullable(),
  ctm: personId.nullable(),
});
export type DisputeFormBody = z.infer<typeof disputeFormBody>;

const home = z.object({ ref: householdRef, familyName: z.string(), town: z.string() });
const colleague = namedPerson.extend({ jobTitle: z.string(), town: z.string().nullable() });
/** 0.12: whom to ring first. `duty` and `outOfHours` are null while the council has not set them. */
export const safeguardingNumbers = z.object({ police: z.string(), duty: z.string().nullable(), outOfHours: z.string().nullable() });
export type SafeguardingNumbers = z.infer<typeof safeguardingNumbers>;

/** What the form knows before it is sent: who gets it and when, the clocks that would run, and who can be chosen. */
export const disputeForm = z.object({
  numbers: safeguardingNumbers,
  household: home.extend({ status: z.enum(['open', 'transferred', 'ended']) }).nullable(),
  review: z.object({ id: reviewId, heldOn: localDate.nullable() }).nullable(),
  /** Those this officer may choose from where none is given. */
  households: z.array(home),
  categories: z.array(codeAndLabel),
  themes: z.array(z.string()),
  /** Null while no placed child with the reference given is known to this person. */
  child: z.object({ ref: z.string(), csw: namedPerson.nullable(), ctm: namedPerson.nullable() }).nullable(),
  /** `keptOut`: it is about them or they stand in for somebody it is about, so they cannot be told. */
  people: z.array(colleague.extend({ keptOut: z.boolean() })),
  workers: z.array(colleague),
  managers: z.array(colleague),
  stage: z.object({ number: z.number(), label: z.string(), inWords: z.string() }),
  deadlines: z.array(deadlineView),
  /** Null for a post that nobody holds: business support is asked to find out. `post` is in words. */
  willBeTold: z.array(z.object({ who: namedPerson.nullable(), post: z.string().nullable(), at: instant, asLineManager: z.boolean() })),
  /** When its writer is reminded of a referral that was only being rung through. */
  remindedAt: instant,
});
export type DisputeForm = z.infer<typeof disputeForm>;
