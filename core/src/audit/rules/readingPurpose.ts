import type { Actor } from '../../people/types.js';
import { roleLabel } from '../../people/rules/roleLabels.js';
import { standingsTowards, type Standing, type Thing } from '../../rights/index.js';

/** Where somebody read a record, in the words of the page or the press that showed it. */
export type ReadingPlace =
  | 'Today'
  | 'List of reviews'
  | 'Review'
  | 'Booking'
  | 'List of households'
  | 'Household'
  | 'Search'
  | 'Alert'
  | 'Dispute'
  | 'Stage meeting'
  | 'Questionnaire'
  | 'Thanks'
  | 'Feedback'
  | 'Board of alerts'
  | 'Import'
  | 'Allocation';

/**
 * Why a restricted record was read: the place, and the ground on which this person may (access.md 1.3 and 1.12). Nobody
 * is asked: words of one's own are for a stated request only (access.md section 3, `request`). What is not restricted
 * needs no purpose; a null thing is one of which nothing here says whether it is, and keeps its place all the same.
 */
export const readingPurpose = (actor: Actor, place: ReadingPlace, thing: Thing | null): string | undefined => {
  if (thing === null) return place;
  if (thing.restrictedTo === null) return undefined;
  const grounds = [...new Set(standingsTowards(actor, thing).map(groundOf))];
  // Whoever has just given the household away still reads the answer to that act.
  return grounds.length === 0 ? place : `${place}, as ${grounds.join(' and ')}`;
};

const groundOf = ({ role, relation }: Standing): string =>
  (role === 'firo' || role === 'iro') && relation === 'own' ? 'its reviewing officer' : `a person named on it (${roleLabel(role)})`;
