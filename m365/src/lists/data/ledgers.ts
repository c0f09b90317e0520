import type { AuditEntry, Reading } from '@review-desk/core/audit';
import type { Service } from '@review-desk/core/council';
import type { Notice } from '@review-desk/core/delivery';
import type { HouseholdRef } from '@review-desk/core/ids';
import type { Person } from '@review-desk/core/people';
import type { DeadlineRow } from '@review-desk/core/time';
import { z } from 'zod';
import { dataOf, day, moment } from './basics.js';

const deadline = z.looseObject({
  key: z.string(), rule: z.string(), subject: z.string(), review: z.string().nullable(), occurrence: z.string(), owner: z.string(), due: day,
  bookBy: day.nullable(), explanation: z.looseObject({ rule: z.string(), due: day }),
  met: z.looseObject({ on: day }).nullable(), notApplicable: z.looseObject({ why: z.string() }).nullable(),
  supersededBy: z.looseObject({ why: z.string() }).nullable(), changes: z.array(z.looseObject({ from: day, to: day })),
});
export const deadlineData = dataOf<DeadlineRow>(z.looseObject({
  deadline, unit: z.string(), ownerPerson: z.string().nullable(), household: z.string(), review: z.string().nullable(),
  caption: z.looseObject({ town: z.string(), familyName: z.string() }), restrictedTo: z.array(z.string()).nullable(), about: z.array(z.string()),
  sweepOn: day.nullable(), told: z.array(z.string()),
}));

export const personData = dataOf<Person>(z.looseObject({
  id: z.string(), unit: z.string(), name: z.string(), mail: z.string(), jobTitle: z.string(), active: z.boolean(),
  roles: z.array(z.looseObject({ role: z.string(), unit: z.string(), team: z.string().nullable() })),
  cover: z.array(z.looseObject({ deputy: z.string(), from: day, until: day.nullable() })),
  manager: z.string().nullable(), town: z.string().nullable(),
}));

export const serviceData = dataOf<Service>(z.looseObject({
  unit: z.string(), council: z.string(), startedFor: z.array(z.looseObject({ team: z.string(), at: moment, by: z.string() })), currentPolicy: z.number(),
}));

export const termData = dataOf<{ ref: HouseholdRef }>(z.looseObject({ ref: z.string() }));

export const noticeData = dataOf<Notice>(z.looseObject({
  key: z.string(), unit: z.string(), to: z.string().nullable(), deadline: z.string(), rule: z.string(), household: z.string(), forDay: day,
  recordedAt: moment, state: z.enum(['queued', 'heldUntilStart']),
}));

export const auditData = dataOf<AuditEntry>(z.looseObject({ key: z.string(), at: moment, by: z.string(), act: z.string(), record: z.string(), about: z.string() }));
export const readingsData = dataOf<Reading[]>(z.array(z.looseObject({ person: z.string(), at: moment, record: z.string(), about: z.string() })));
