import { NotPermitted } from '../../errors.js';
import type { Actor } from '../types.js';

/** Signed in is not enough: somebody without a role, and covering nobody, has nothing here yet. */
export const requireRole = (actor: Actor): void => {
  if (actor.roles.length === 0 && actor.covers.length === 0)
    throw new NotPermitted('people.noRole', 'You have no role in this service yet. Ask a service manager to give you one.');
};
