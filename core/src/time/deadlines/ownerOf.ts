import type { OwnerPost } from '../types.js';

/** Who owes each thing, from the catalogue's "who must act": the first named post that works in the product. */
const OWNERS: Record<string, OwnerPost> = {
  'FR-07': 'support-fostering',
  'FR-11': 'support-fostering',
  'FR-14': 'support-fostering',
  'FR-25': 'support-fostering',
  'FR-16': 'ssw',
  'FR-17': 'ssw',
  'FR-18': 'ssw',
  'FR-19': 'ssw',
  'FR-20': 'ssw',
  'FR-21': 'ssw',
  'FR-22': 'ssw',
  'FR-23': 'ssw',
  'FR-26': 'contributor',
  'LB-01': 'sr-manager',
  'QD-01': 'fsm',
};

export const ownerOf = (rule: string): OwnerPost => OWNERS[rule] ?? 'firo';

/** Clocks of what goes out to the family: while its messages are held they keep their dates and show held (B5a). */
const OUTWARD = new Set(['FR-07', 'FR-08', 'FR-11', 'FR-14', 'FR-25', 'FR-26']);

export const isOutward = (rule: string): boolean => OUTWARD.has(rule);
