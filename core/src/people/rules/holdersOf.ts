import type { TeamId } from '../../ids.js';
import type { Person } from '../types.js';

const ofTeam: ReadonlySet<string> = new Set(['ssw', 'ftm', 'csw', 'ctm']);

/** Whoever has this post, leavers among them: of a post that belongs to a team, those of this team. */
export const holdersOf = (post: string, team: TeamId | null, people: Iterable<Person>): Person[] =>
  [...people].filter(({ roles }) => roles.some((each) => each.role === post && (!ofTeam.has(post) || each.team === team)));
