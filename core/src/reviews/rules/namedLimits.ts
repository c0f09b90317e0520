import type { Explanation, LocalDate, RuleStanding } from '../../time/index.js';

/** A limit that the meeting must keep to, as a reason names it. */
export type NamedLimit = { name: string; due: LocalDate; statutory: boolean; /** What follows for a day past it, where that is known. */ past?: string };

type Explained = Pick<Explanation, 'due' | 'unit' | 'amount'> & { standing: RuleStanding };

/**
 * The limits a date is measured against, the earliest first: the law's (regulation 28(2)) and the council's own target
 * where its policy has one. Of carers whose limits differ the earliest counts; the page explains the others beside it.
 */
export const namedLimits = (review: { legalLimit: LocalDate; target: LocalDate | null }, explained: readonly Explained[]): NamedLimit[] => {
  const lawful = explained.find(({ due, standing }) => standing === 'statutory' && due === review.legalLimit);
  const legal = { name: `the ${monthsOf(lawful)}legal limit`, due: review.legalLimit, statutory: true };
  if (review.target === null) return [legal];
  const own = explained.find(({ due, standing }) => standing !== 'statutory' && due === review.target);
  const target = { name: `the council’s own ${monthsOf(own)}target`, due: review.target, statutory: false };
  return [target, legal].toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
};

/** `12-month `; nothing where the sum is the earlier of several. */
const monthsOf = (limit: Explained | undefined): string => (limit?.unit === 'months' && limit.amount !== null ? `${limit.amount}-month ` : '');
