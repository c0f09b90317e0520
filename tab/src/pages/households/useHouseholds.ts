import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { HouseholdRow, QueryOf } from '@review-desk/core/api';
import { useCall } from '../../api/ApiContext.js';
import { useAnswer } from '../../api/useAnswer.js';
import { useGuarded } from '../../api/useGuarded.js';

type Filters = Pick<QueryOf<'households'>, 'officer' | 'status'>;
const officers = ['me', 'none'] as const;
const statuses = ['open', 'transferred', 'ended'] as const;
const oneOf = <T extends string>(values: readonly T[], value: string | null): T | undefined => values.find((each) => each === value);

/** The list of the address' filters, page after page, and the hits of a search, which never enters the address. */
export const useHouseholds = () => {
  const call = useCall();
  const [params, setParams] = useSearchParams();
  const officer = oneOf(officers, params.get('officer'));
  const status = oneOf(statuses, params.get('status'));
  const filters: Filters = { ...(officer ? { officer } : {}), ...(status ? { status } : {}) };
  const first = useAnswer('households', { query: filters }, { keepPrevious: true });
  const [later, setLater] = useState<{ of: string; rows: HouseholdRow[]; next: string | null } | null>(null);
  const [hits, setHits] = useState<HouseholdRow[] | null>(null);
  const { guarded, busy, problem } = useGuarded();

  const of = JSON.stringify(filters);
  const more = later?.of === of ? later : null;
  const next = more ? more.next : (first.data?.next ?? null);

  const search = (words: string) => guarded(async () => setHits((await call('search', { body: { words } })).rows));
  const showMore = () =>
    guarded(async () => {
      if (next === null) return;
      const page = await call('households', { query: { ...filters, next } });
      setLater({ of, rows: [...(more?.rows ?? []), ...page.rows], next: page.next });
    });
  const filter = (change: { officer?: string; status?: string }) => {
    const wanted = new URLSearchParams(params);
    for (const [name, value] of Object.entries(change)) if (value) wanted.set(name, value); else wanted.delete(name);
    setHits(null);
    setParams(wanted);
  };
  return {
    rows: hits ?? [...(first.data?.rows ?? []), ...(more?.rows ?? [])],
    acts: first.data?.acts ?? [],
    loading: first.isPending && hits === null,
    problem: problem ?? first.error,
    isSearch: hits !== null,
    next: hits === null ? next : null,
    officer: officer ?? '',
    status: status ?? '',
    busy,
    search,
    clearSearch: () => setHits(null),
    showMore,
    filter,
    retry: () => void first.refetch(),
  };
};
