import type { PersonId } from '../../../ids.js';
import { coverOn } from '../../../people/rules/coverToday.js';
import { hasLeft } from '../../../people/rules/hasLeft.js';
import type { Person } from '../../../people/types.js';
import type { LocalDate } from '../../../time/types.js';
import type { StandIn } from './inVacantPost.js';

export type RecipientFacts = {
  /** The person to be told, as the People list knows them; null for a post that nobody holds, or somebody unknown. */
  person: Person | null;
  /** Works here without a post of their own: the owner of an action. */
  withoutPost?: boolean;
  /** The mailbox says that they are out of office, until a day or without an end; null where they are there. */
  away: { until: LocalDate | null } | null;
  today: LocalDate;
  find(id: PersonId): Person | null;
  /** Of a post that nobody holds, or held by a leaver: who may stand in, in order (`inVacantPost`). */
  vacant?: readonly StandIn[];
  /** A restricted matter or household: nobody stands in without being chosen (workflows E). */
  restricted: boolean;
  /** Never told of it, whoever they stand in for. */
  excluded: readonly PersonId[];
  /** Whether their own post or cover lets them open the record: a card that its reader cannot open tells nobody. */
  mayOpen(id: PersonId): boolean;
};

export type Recipient =
  | { kind: 'themselves' }
  /** Away, and nobody stands in: they get it all the same, and the sender is told. */
  | { kind: 'uncovered'; until: LocalDate | null }
  | ({ kind: 'instead' } & StandIn)
  /** The officer of a restricted matter is asked to choose; whoever is only away gets it all the same. */
  | { kind: 'choose'; sendToo: boolean }
  | { kind: 'task' }
  | { kind: 'nobody' };

/**
 * Who really gets it. Away or covered: the named deputy at once. A leaver or a vacant post: the deputy, else the manager,
 * else business support finds out. Whoever stands in must be able to open it. Restricted: no deputy and no manager, the
 * officer chooses.
 * Source: workflows 0.8, E.
 */
export const recipientOf = (facts: RecipientFacts): Recipient => {
  const { person, away, today, restricted, excluded } = facts;
  if (person && excluded.includes(person.id)) return { kind: 'nobody' };
  const gone = person === null || (facts.withoutPost ? !person.active : hasLeft(person));
  const cover = person === null ? null : coverOn(person, today);
  if (!gone && away === null && cover === null) return { kind: 'themselves' };
  if (restricted) return { kind: 'choose', sendToo: !gone };
  const deputy: StandIn[] = cover ? [{ person: cover.deputy, until: cover.until ?? away?.until ?? null, how: 'deputy' }] : [];
  const manager: StandIn[] = gone && person?.manager ? [{ person: person.manager, until: null, how: 'manager' }] : [];
  const standIn = [...deputy, ...manager, ...(facts.vacant ?? [])].find((each) => each.person !== person?.id && mayStandIn(facts, each));
  if (standIn) return { kind: 'instead', ...standIn };
  return gone ? { kind: 'task' } : { kind: 'uncovered', until: cover?.until ?? away?.until ?? null };
};

const mayStandIn = ({ excluded, find, mayOpen }: RecipientFacts, { person: id }: StandIn): boolean => {
  const found = find(id);
  return found !== null && !hasLeft(found) && !excluded.includes(id) && mayOpen(id);
};
