import { postsTold, type Holders } from '@review-desk/core/delivery';
import type { HouseholdRef, PracticeId } from '@review-desk/core/ids';
import type { Ports } from '@review-desk/core/ports';
import type { Practice } from '@review-desk/core/practice';
import type { Household } from '@review-desk/core/register';
import type { DeadlineRow } from '@review-desk/core/time';

type Needs = Pick<Ports, 'households' | 'practice'>;

/**
 * Whose each date is, for those of which the rule's list is told today and names the family's own worker, manager or
 * officer. Nothing is read for the others, which are nearly all of a morning's rows.
 */
export const holdersOfRows = async ({ households, practice }: Needs, late: readonly DeadlineRow[]): Promise<(row: DeadlineRow) => Holders> => {
  const records = new Map<PracticeId, Practice>();
  for (const id of new Set(late.flatMap((row) => row.practice ?? []))) {
    const stored = await practice.findById(id);
    if (stored) records.set(id, stored.value);
  }
  const refs = [...new Set(late.filter((row) => row.practice === undefined && asksForTheirOwn(row)).map((row) => row.household))];
  const found = new Map<HouseholdRef, Household>(refs.length === 0 ? [] : (await households.findMany(refs)).map(({ value }) => [value.ref, value]));
  return (row) => holders(row, row.practice === undefined ? undefined : records.get(row.practice), found.get(row.household));
};

const theirOwn: ReadonlySet<string> = new Set(['firo', 'ssw', 'ftm']);
/** The owner of a date is known; another of the family's people is not. */
const asksForTheirOwn = ({ deadline }: DeadlineRow): boolean => postsTold(deadline.rule).some((post) => theirOwn.has(post) && post !== deadline.owner);

const holders = ({ ownerPerson, deadline: { owner } }: DeadlineRow, record: Practice | undefined, household: Household | undefined): Holders => ({
  firo: record?.officer ?? household?.firo ?? (owner === 'firo' ? ownerPerson : null),
  ssw: household?.ssw ?? (record && 'ssw' in record ? record.ssw : null) ?? (owner === 'ssw' ? ownerPerson : null),
  ftm: household?.ftm ?? (record?.kind === 'alert' ? record.manager : null) ?? (owner === 'ftm' ? ownerPerson : null),
  team: household?.team ?? record?.team ?? null,
});
