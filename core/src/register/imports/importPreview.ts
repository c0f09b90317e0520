import type { HouseholdRef } from '../../ids.js';
import type { Household } from '../types.js';
import type { FactChange } from './changes.js';
import { childrenMissing, decideHousehold, type ColumnOwners } from './decideHousehold.js';
import { costOfImport, type ImportCost } from './costOfImport.js';
import type { RegisterItem } from './readRegister.js';
import type { LineFault } from './types.js';

export type HouseholdChange = FactChange & { ref: HouseholdRef };

/** What an import would do, before it does anything (IM1). Lists stop at `listed`; counts do not. */
export type ImportPreview = {
  counts: {
    households: number;
    add: number;
    change: number;
    same: number;
    leftOut: number;
    missing: number;
    faults: number;
  };
  added: { ref: HouseholdRef; town: string; carers: number }[];
  changes: HouseholdChange[];
  /** Households here and not in the file, and children who live in one that is: a person answers (IM2). */
  missing: HouseholdRef[];
  childrenMissing: { ref: HouseholdRef; child: string }[];
  faults: LineFault[];
  cost: ImportCost;
};

export type PreviewCollector = {
  /** Takes the next item of the file with what stands here under its reference. */
  take(item: RegisterItem, existing: Household | null): void;
  /** Closes the preview; `open` are the references of all open households of the unit. */
  finish(open: Iterable<HouseholdRef>, createsOfANew?: number): ImportPreview;
};

export const createImportPreview = (owners: ColumnOwners = {}, listed = 1000): PreviewCollector => {
  const inFile = new Set<HouseholdRef>();
  const counts = { households: 0, add: 0, change: 0, same: 0, leftOut: 0, missing: 0, faults: 0 };
  const preview: Omit<ImportPreview, 'cost' | 'missing'> = {
    counts,
    added: [],
    changes: [],
    childrenMissing: [],
    faults: [],
  };
  const list = <T>(into: T[], each: T): void => void (into.length < listed && into.push(each));
  const takeHousehold = (
    read: Extract<RegisterItem, { kind: 'household' }>['read'],
    existing: Household | null,
  ): void => {
    const decision = decideHousehold(read, existing, owners);
    counts.households += 1;
    counts[decision.kind] += 1;
    if (decision.kind === 'add')
      list(preview.added, { ref: read.ref, town: read.household.town, carers: read.household.carers.length });
    else
      for (const change of [...(decision.kind === 'change' ? decision.changes : []), ...decision.differences])
        list(preview.changes, { ...change, ref: read.ref });
    if (existing)
      for (const child of childrenMissing(existing, read))
        list(preview.childrenMissing, { ref: read.ref, child });
  };
  return {
    take: (item, existing) => {
      switch (item.kind) {
        case 'fault':
          counts.faults += 1;
          return list(preview.faults, item.fault);
        case 'leftOut':
          inFile.add(item.ref);
          counts.leftOut += 1;
          return;
        case 'household':
          inFile.add(item.read.ref);
          return takeHousehold(item.read, existing);
      }
    },
    finish: (open, createsOfANew) => {
      const missing = [...open].filter((ref) => !inFile.has(ref));
      counts.missing = missing.length;
      return { ...preview, missing, cost: costOfImport(counts, createsOfANew) };
    },
  };
};
