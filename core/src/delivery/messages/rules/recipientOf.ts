import type { PersonId } from '../../../ids.js';
import { coverOn } from '../../../people/rules/coverToday.js';
import type { Person } from '../../../people/types.js';
import type { LocalDate } from '../../../time/types.js';

export type RecipientFacts = {
  /** The person to be told, as the People list knows them; null for a post that nobody holds, or somebody unknown. */
  person: Person | null;
  /** The mailbox says that they are out of office, until a day or without an end; null where they are there. */
  away: { until: LocalDate | null } | null;
  today: LocalDate;
  find(id: PersonId): Person | null;
  /** A restricted matter or household: nobody stands in without being chosen (workflows E). */
  restricted: boolean;
  /** Never told of it, whoever they stand in for. */
  excluded: readonly PersonId[];
};

export type Recipient =
  | { kind: 'themselves' }
  | { kind: 'instead'; person: PersonId; until: LocalDate | null; how: 'deputy' | 'manager' }
  /** The officer of a restricted matter is asked to choose; whoever is only away gets it all the same. */
  | { kind: 'choose'; sendToo: boolean }
  | { kind: 'task' }
  | { kind: 'nobody' };

/**
 * Who really gets it. Away or covered: the named deputy at once. A leaver or a vacant post: the deputy, else the manager,
 * else business support finds out. Restricted: no deputy and no manager, the officer chooses.
 * Source: workflows 0.8, E.
 */
export const recipientOf = ({ person, away, today, find, restricted, excluded }: RecipientFacts): Recipient => {
  if (person && excluded.includes(person.id)) return { kind: 'nobody' };
  const gone = person === null || !person.active;
  const cover = person === null ? null : coverOn(person, today);
  if (!gone && away === null && cover === null) return { kind: 'themselves' };
  if (restricted) return { kind: 'choose', sendToo: !gone };
  const may = (id: PersonId | null | undefined): id is PersonId => id != null && id !== person?.id && !excluded.includes(id) && (find(id)?.active ?? false);
  if (may(cover?.deputy)) return { kind: 'instead', person: cover.deputy, until: cover.until ?? away?.until ?? null, how: 'deputy' };
  if (gone && may(person?.manager)) return { kind: 'instead', person: person.manager, until: null, how: 'manager' };
  // Away, and nobody was named: they get it, and see it when they are back.
  return gone ? { kind: 'task' } : { kind: 'themselves' };
};
