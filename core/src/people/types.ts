import type { PersonId, TeamId, UnitId } from '../ids.js';
import type { LocalDate } from '../time/types.js';
import type { RoleId } from '../rights/types.js';

/** A post somebody holds in the service. Two hats are two holdings (access.md 1.5). */
export type RoleHolding = { role: RoleId; unit: UnitId; team: TeamId | null };

/** Somebody stands in for this person; both dates count, `until` null means until it is taken back. */
export type Cover = { deputy: PersonId; from: LocalDate; until: LocalDate | null };

/** A member of staff as the product knows them. Name and address come from the council's directory. */
export type Person = {
  id: PersonId;
  unit: UnitId;
  name: string;
  mail: string;
  jobTitle: string;
  roles: RoleHolding[];
  cover: Cover[];
  /** False once the account is disabled: a leaver has nothing from that moment (access.md 1.4). */
  active: boolean;
  manager: PersonId | null;
  /** Usual base, a town; for the travel between an officer's reviews. */
  town: string | null;
};

/** Who is asking, as the API knows them after the token and the People list. */
export type Actor = {
  id: PersonId;
  unit: UnitId;
  roles: readonly RoleHolding[];
  /** People this person covers today, each with the roles they cover. */
  covers: readonly { person: PersonId; roles: readonly RoleHolding[] }[];
  /** Entra app roles of the token: `ReviewDesk.Administer` may name the first administrator. */
  appRoles: readonly string[];
};

/** What the council's directory says of somebody, found by name or address. */
export type DirectoryPerson = {
  id: PersonId;
  name: string;
  mail: string;
  jobTitle: string;
  department: string;
  town: string | null;
  active: boolean;
  manager: PersonId | null;
};
export type DirectoryGroup = { id: string; name: string };
