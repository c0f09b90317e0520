import type { ManagerSection } from '@review-desk/core/api';

/** "3 things need you." for the line under the day; apart from the manager's other words, which load later. */
export const needsYouSummary = ({ reasonsOwed, talksOwed, unallocated, restrictedMatters, tellingStarted, away }: ManagerSection): string => {
  const things = reasonsOwed.length + talksOwed.length + (unallocated > 0 ? 1 : 0) + (restrictedMatters > 0 ? 1 : 0) + (tellingStarted ? 0 : 1) + away.filter((one) => one.cover === null).length;
  if (things === 0) return 'Nothing needs you this morning.';
  return things === 1 ? '1 thing needs you.' : `${things} things need you.`;
};
