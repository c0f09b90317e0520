import { commandKey } from '@review-desk/core/ids';
import { theService } from '@review-desk/core/testing';
import { toInstant } from '@review-desk/core/time';
import type { CouncilPorts } from '../council/councilPorts.js';
import type { Due } from './dueRecords.js';

const decided = <T>(value: T) => ({ value, effects: [], commandKey: commandKey('bench-seed-01'), actedBy: 'service' as const });

/** A council that has started telling people: everybody of its services in their posts, each with a chat that is known. */
export const openCouncil = async ({ ports }: CouncilPorts): Promise<void> => {
  const staff = theService();
  await ports.people.createAll(staff.map((person) => ({ id: person.id, decision: decided(person) })));
  const [first] = staff;
  const startedFor = first ? [{ team: 'all', at: toInstant('2026-11-02T09:00:00Z'), by: first.id }] : [];
  await ports.services.create(ports.unit, decided({ unit: ports.unit, council: ports.council, startedFor, releasedFor: ['all'], currentPolicy: 1 }));
  for (const { id } of staff) await ports.conversations.keep({ person: id, id: `chat-${id}`, serviceUrl: 'https://smba.example/emea/', blocked: false });
};

/** Puts records and the rows of their clocks into the council's lists. */
export const keepRecords = async ({ ports }: CouncilPorts, due: readonly Due[]): Promise<void> => {
  await ports.practice.createAll(due.map(({ practice }) => ({ id: practice.id, decision: decided(practice) })));
  await ports.deadlines.upsert(due.flatMap(({ rows }) => rows), []);
};
