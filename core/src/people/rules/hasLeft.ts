import type { Person } from '../types.js';

/**
 * A leaver: the account is closed, or gone from the directory, or nobody gives them a post here any more. The directory's
 * least permission does not show a closed account, so whoever manages roles says it by taking the last of them away.
 * Source: workflows 0.8; access.md 1.4.
 */
export const hasLeft = ({ active, roles }: Pick<Person, 'active' | 'roles'>): boolean => !active || roles.length === 0;
