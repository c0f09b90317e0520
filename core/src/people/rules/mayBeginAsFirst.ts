import type { Actor, Person } from '../types.js';

const ADMINISTER = 'ReviewDesk.Administer';

/**
 * The first administrator: while nobody holds a role, whoever has the app role ReviewDesk.Administer in the council's
 * own directory may give the first ones. From then on roles are given by whoever the table of rights names.
 */
export const mayBeginAsFirst = (actor: Actor, people: readonly Pick<Person, 'active' | 'roles'>[]): boolean =>
  actor.appRoles.includes(ADMINISTER) && !people.some((each) => each.active && each.roles.length > 0);
