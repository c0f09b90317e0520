import { coverOn } from '../../../people/rules/coverToday.js';
import { hasLeft } from '../../../people/rules/hasLeft.js';
import { holdersOf } from '../../../people/rules/holdersOf.js';
import { postAbove } from '../../../people/rules/postAbove.js';
import type { Person } from '../../../people/types.js';
import type { PersonId, TeamId } from '../../../ids.js';
import type { LocalDate } from '../../../time/types.js';

export type StandIn = { person: PersonId; until: LocalDate | null; how: 'deputy' | 'manager' };
type Vacant = { post: string; team: TeamId | null };

/**
 * Who may stand in for a post that nobody holds towards a record, in order: the deputy of whoever held it last, their
 * manager, whoever holds the post above.
 * Source: workflows 0.8 ("leavers and vacant posts count as away").
 */
export const inVacantPost = ({ post, team }: Vacant, people: readonly Person[], today: LocalDate): StandIn[] => {
  const last = holdersOf(post, team, people).filter(hasLeft);
  const deputies = last.flatMap((each): StandIn[] => standInOf(coverOn(each, today)));
  const managers = last.flatMap(({ manager }): StandIn[] => (manager === null ? [] : [{ person: manager, until: null, how: 'manager' }]));
  const above = holdersOf(postAbove(post) ?? '', team, people).filter((each) => !hasLeft(each));
  return [...deputies, ...managers, ...above.map(({ id }): StandIn => ({ person: id, until: null, how: 'manager' }))];
};

const standInOf = (cover: ReturnType<typeof coverOn>): StandIn[] => (cover ? [{ person: cover.deputy, until: cover.until, how: 'deputy' }] : []);
