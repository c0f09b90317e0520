import { useEffect, useMemo, useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { policyDraft, practicePolicy, type AnswerOf, type PolicyPage, type PracticePolicy } from '@review-desk/core/api';
import type { ApiProblem } from '../../../api/ApiProblem.js';
import { useCall } from '../../../api/ApiContext.js';
import { useDraft } from '../../../drafts/useDraft.js';
import { limitsText } from '../../../text/limitsText.js';

type Limit = PolicyPage['limits'][number];
export type Setting = { on: boolean; amount: string; label: string };

const typed = z.object({
  from: z.number(),
  limits: z.record(z.string(), z.object({ on: z.boolean(), amount: z.string(), label: z.string() })),
  closureDays: z.array(z.object({ date: z.string(), title: z.string() })),
  numbers: z.object({ duty: z.string(), outOfHours: z.string() }),
  practice: practicePolicy,
});
type Typed = z.infer<typeof typed>;

const settingOf = ({ on, amount, label }: Limit): Setting => ({ on, amount: amount === null ? '' : String(amount), label });
const asItStands = (page: PolicyPage): Typed => ({ from: page.version, limits: {}, closureDays: page.closureDays, numbers: page.safeguardingNumbers, practice: page.practice });
const differs = (one: unknown, other: unknown): boolean => JSON.stringify(one) !== JSON.stringify(other);
const SETTLE_MS = 500;

/** The next version as it is typed: kept as a draft, checked against the bounds on the fly. Only changed rules are in it. */
export const usePolicyDraft = (page: PolicyPage) => {
  const call = useCall();
  const stands = useMemo(() => asItStands(page), [page]);
  const kept = useDraft('policy', typed, stands);
  // A draft over an older version would silently take back what somebody else published since.
  const value = kept.value.from === page.version ? kept.value : stands;
  const setting = (limit: Limit): Setting => value.limits[limit.rule] ?? settingOf(limit);
  const set = (limit: Limit, part: Partial<Setting>) => {
    const next = { ...setting(limit), ...part };
    const same = JSON.stringify(next) === JSON.stringify(settingOf(limit));
    const others = Object.fromEntries(Object.entries(value.limits).filter(([rule]) => rule !== limit.rule));
    kept.change({ ...value, limits: same ? others : { ...others, [limit.rule]: next } });
  };
  const setClosureDays = (closureDays: Typed['closureDays']) => kept.change({ ...value, closureDays });
  const setNumbers = (part: Partial<Typed['numbers']>) => kept.change({ ...value, numbers: { ...value.numbers, ...part } });

  const setPractice = (part: Partial<PracticePolicy>) => kept.change({ ...value, practice: { ...value.practice, ...part } });

  const movesDates = Object.keys(value.limits).length > 0 || differs(value.closureDays, page.closureDays);
  const changed = movesDates || differs(value.numbers, page.safeguardingNumbers) || differs(value.practice, page.practice);
  const body = policyDraft.safeParse({
    limits: page.limits.flatMap((limit) => {
      const mine = value.limits[limit.rule];
      if (!mine) return [];
      return [{ rule: limit.rule, on: mine.on, label: mine.label, amount: limit.amount === null ? null : Number(mine.amount === '' ? Number.NaN : mine.amount) }];
    }),
    closureDays: value.closureDays,
    safeguardingNumbers: value.numbers,
    practice: value.practice,
  });
  const settled = useSettled(JSON.stringify(value));
  const check = useQuery<AnswerOf<'checkPolicy'>, ApiProblem>({
    queryKey: ['checkPolicy', settled],
    queryFn: ({ signal }) => call('checkPolicy', { body: body.data ?? { limits: [], closureDays: [] } }, { signal }),
    enabled: changed && body.success && settled === JSON.stringify(value),
  });
  const numberFault = (name: keyof Typed['numbers']): string | null => body.error?.issues.find(({ path }) => path[0] === 'safeguardingNumbers' && path[1] === name)?.message ?? null;
  const badAmount = (limit: Limit): boolean => value.limits[limit.rule] !== undefined && limit.amount !== null && !/^[1-9]\d{0,3}$/.test(setting(limit).amount);
  const faultOf = (limit: Limit): string | null =>
    badAmount(limit) ? limitsText.badAmount : (check.data?.faults.find((fault) => fault.rule === limit.rule)?.message ?? null);
  return {
    page, setting, set, closureDays: value.closureDays, setClosureDays, numbers: value.numbers, setNumbers, numberFault, practice: value.practice, setPractice, faultOf, changed, movesDates, check,
    body: body.success && !page.limits.some(badAmount) ? body.data : null,
    general: (check.data?.faults ?? []).filter((fault) => fault.rule === null || !page.limits.some((limit) => limit.rule === fault.rule)),
    restored: kept.restored && changed,
    drop: () => kept.clear(stands),
  };
};

export type PolicyDrafting = ReturnType<typeof usePolicyDraft>;

/** The value once nothing has been typed for a moment. */
const useSettled = (value: string): string => {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
};
