import type { FactOwner, Household } from '../types.js';
import { registerColumns, type ColumnName } from './columns.js';
import { compareHouseholds, type FactChange, type IsOwnedHere } from './changes.js';
import type { ReadHousehold } from './types.js';
import { isWithdrawn } from './undoHousehold.js';

/** Which side owns a column, where a council has said otherwise than the columns themselves (IM3). */
export type ColumnOwners = Partial<Record<ColumnName, FactOwner>>;

export type HouseholdDecision =
  | { kind: 'add'; household: Household }
  | { kind: 'change'; household: Household; changes: FactChange[]; differences: FactChange[] }
  | { kind: 'same'; household: Household; differences: FactChange[] };

/** Children who live here and are not in the file: asked about, never closed (IM2). */
export const childrenMissing = (now: Household, read: ReadHousehold): string[] => {
  const inFile = new Set(read.household.placements.map((placement) => placement.child));
  return now.placements
    .filter((placement) => placement.end === null && !inFile.has(placement.child))
    .map((placement) => placement.child);
};

/**
 * What one household of the file means for the register. Pure, and the same for the same two sides, so that it is
 * decided again against what stands when its turn comes. `takeFromFile` are the differences for which somebody chose
 * the file's word; the file owns those facts from then on.
 */
export const decideHousehold = (
  read: ReadHousehold,
  existing: Household | null,
  owners: ColumnOwners = {},
  takeFromFile: ReadonlySet<string> = new Set(),
): HouseholdDecision => {
  if (existing === null) return { kind: 'add', household: read.household };
  // The review of the time before it was undone is closed under its own number.
  if (isWithdrawn(existing))
    return { kind: 'add', household: { ...read.household, reviewNumber: existing.reviewNumber + 1 } };
  const isOwnedHere: IsOwnedHere = (path, columns, now, after) =>
    !takeFromFile.has(path) &&
    (isListed(now.ownedHere, path) ||
      isOfTheProduct(columns, owners, now, path) ||
      isLaterHere(path, now, after));
  const { merged, changes } = compareHouseholds(existing, read.household, read.given, isOwnedHere);
  const differences = changes.filter((change) => change.ownedHere);
  const taken = changes.filter((change) => !change.ownedHere);
  if (taken.length === 0) return { kind: 'same', household: existing, differences };
  const household = { ...merged, ownedHere: existing.ownedHere.filter((path) => !takeFromFile.has(path)) };
  return { kind: 'change', household, changes: taken, differences };
};

/** A path owns what stands under it: `carers.H-001-c1` owns `carers.H-001-c1.phone`. */
const isListed = (owned: readonly string[], path: string): boolean =>
  owned.some((each) => path === each || path.startsWith(`${each}.`));

const ownerOfColumn = new Map<ColumnName, FactOwner>(
  registerColumns.map((column) => [column.name, column.owner]),
);

/** A column of the product's fills what is blank here and overwrites nothing. */
const isOfTheProduct = (
  columns: readonly ColumnName[],
  owners: ColumnOwners,
  now: Household,
  path: string,
): boolean => {
  const [first] = columns;
  if (first === undefined || (owners[first] ?? ownerOfColumn.get(first)) !== 'product') return false;
  return !(path === 'firo' && now.firo === null) && !(path === 'restricted' && now.restricted === null);
};

/**
 * Facts that no file takes back: a later review held here, and a resignation, whose end is fixed by law once the
 * notice has come (A21, QD-01).
 */
const isLaterHere = (path: string, now: Household, after: Household): boolean => {
  if (path === 'lastReview')
    return (
      now.lastReview !== null &&
      (after.lastReview === null || after.lastReview.heldOn < now.lastReview.heldOn)
    );
  const carer = /^carers\.([^.]+)\.approval\.(?:status|resignationReceivedOn|endedOn|howItEnded)$/.exec(
    path,
  )?.[1];
  if (carer === undefined) return false;
  const resigned = (home: Household): boolean =>
    home.carers.some((each) => each.id === carer && each.approval.resignationReceivedOn !== null);
  return resigned(now) && !resigned(after);
};
