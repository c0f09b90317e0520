import { addDays, exportDay } from './days.js';
import type { CarerData, CheckData, HouseholdData, PlacementData } from './types.js';

/** The workbook cannot be done before the approval that asks for it. */
const settleCarer = (carer: CarerData): CarerData => {
  const { standardsDone, ...rest } = carer;
  if (standardsDone === undefined || carer.approvedOn === undefined || standardsDone > carer.approvedOn)
    return carer;
  const done = addDays(carer.approvedOn, 280);
  return done < exportDay ? { ...rest, standardsDone: done } : rest;
};

/** Nobody is placed before the first approval, temporary or full, or before their own birth. */
const settlePlacement = (placement: PlacementData, from: string): PlacementData => {
  const start = placement.start >= from ? placement.start : addDays(from, 10);
  return { ...placement, start, bornOn: placement.bornOn < start ? placement.bornOn : addDays(start, -60) };
};

/** Delegated authority is signed when the child comes or later. */
const settleCheck = (check: CheckData, placements: readonly PlacementData[]): CheckData => {
  const placement = placements.find((each) => each.child === check.about);
  if (placement === undefined || check.doneOn === undefined) return check;
  const doneOn = check.doneOn >= placement.start ? check.doneOn : addDays(placement.start, 3);
  return { ...check, doneOn: doneOn < exportDay ? doneOn : addDays(exportDay, -3) };
};

/** Makes the dates of a household agree again after its story moved some of them. */
export const settleDates = (home: HouseholdData): HouseholdData => {
  const carers = home.carers.map(settleCarer);
  const starts = carers.flatMap((carer) => carer.temporary?.from ?? carer.approvedOn ?? []);
  const from = starts.toSorted()[0] ?? exportDay;
  const placements = home.placements.map((placement) => settlePlacement(placement, from));
  const known = new Set(placements.map((placement) => placement.child));
  const checks = home.checks
    .filter(
      (check) =>
        check.kind !== 'delegated authority' || (check.about !== undefined && known.has(check.about)),
    )
    .map((check) => settleCheck(check, placements));
  return { ...home, carers, placements, checks };
};
