import type { TeamId } from '../../ids.js';
import type { Person } from '../types.js';

const leads: ReadonlySet<string> = new Set(['ftm', 'ctm']);

/**
 * The team that somebody leads here; null for whoever leads none, or more than one, since then it cannot be told which
 * of them a worker belongs to. A council's directory knows managers and departments, and none of our teams.
 */
export const teamLedBy = ({ active, roles }: Pick<Person, 'active' | 'roles'>): TeamId | null => {
  const teams = new Set(active ? roles.flatMap(({ role, team }) => (leads.has(role) && team !== null ? [team] : [])) : []);
  const [team] = teams;
  return teams.size === 1 ? (team ?? null) : null;
};
