import type { Actor } from '../people/types.js';
import { allowedActs, mayDo } from './rightsTable.js';
import { standingsTowards, type Thing } from './standingsTowards.js';
import type { Act, Right } from './types.js';

/** Whether this person may do this to that thing. */
export const mayTowards = (table: readonly Right[], actor: Actor, thing: Thing, act: Act): boolean =>
  mayDo(table, standingsTowards(actor, thing), act);

/** What this person may do to the thing, as pages name it: `review.book`, `household.read`. */
export const actNames = (table: readonly Right[], actor: Actor, thing: Thing): string[] => {
  const part = table[0]?.record ?? '';
  return allowedActs(table, standingsTowards(actor, thing)).map((act) => `${part}.${act.replace('act:', '')}`);
};
