import { performEffects } from '../../../delivery/effects/performEffects.js';
import { Conflict } from '../../../errors.js';
import type { Ports } from '../../../ports.js';
import type { Stored } from '../../../records/index.js';
import type { Household } from '../../types.js';
import { applyHouseholdRow } from '../applyHouseholdRow.js';
import { costOfImport } from '../costOfImport.js';
import { decideHousehold } from '../decideHousehold.js';
import { importPapers, SLICE } from '../importPapers.js';
import type { RegisterImport } from '../ports.js';
import type { ReadHousehold } from '../types.js';
import type { ImportStep } from '../undoHousehold.js';

/** Households of one round of work: a round ends well inside what a queue message may take. */
export const ROUND = 20;

/**
 * The next twenty households of a running import: each written once, with its review, deadlines and search terms. What
 * a round is about to do is written down before it is done, so that a machine may stop at any line: the round is done
 * again, finds what stands, and still knows what stood before.
 */
export const runSlice =
  (ports: Ports) =>
  async (value: RegisterImport): Promise<RegisterImport> => {
    const papers = importPapers(ports.importFiles, value.id);
    const from = value.progress.done;
    const inFile = from % SLICE;
    const reads = (await papers.slice(Math.floor(from / SLICE))).slice(inFile, inFile + ROUND);
    const here = new Map(
      (await ports.households.findMany(reads.map((each) => each.ref))).map((each) => [each.value.ref, each]),
    );
    const known = new Map((await papers.steps(from)).map((step) => [step.after.ref, step]));
    const rows = reads.map((read) => ({
      read,
      stored: here.get(read.ref) ?? null,
      decision: decided(read, here.get(read.ref) ?? null, value),
    }));
    const steps = rows.flatMap(({ read, stored, decision }): ImportStep[] => {
      const before = known.get(read.ref);
      if (before) return [before];
      return decision.kind === 'same' ? [] : [{ before: stored?.value ?? null, after: decision.household }];
    });
    await papers.putSteps(from, steps);
    const spent = { add: 0, change: 0, failed: 0 };
    for (const { stored, decision } of rows) {
      if (decision.kind === 'same') await finishEffects(ports, stored);
      else if (await apply(ports, value, stored, decision.household)) spent[decision.kind] += 1;
      else spent.failed += 1;
    }
    const progress = {
      ...value.progress,
      done: from + reads.length,
      failed: value.progress.failed + spent.failed,
    };
    const over = reads.length === 0 || progress.done >= progress.total;
    return {
      ...value,
      progress,
      state: over ? 'done' : 'running',
      spentUnits: value.spentUnits + costOfImport(spent).resourceUnits,
    };
  };

const decided = (read: ReadHousehold, stored: Stored<Household> | null, { fromFile }: RegisterImport) =>
  decideHousehold(read, stored?.value ?? null, {}, new Set(fromFile[read.ref] ?? []));

const apply = async (
  ports: Ports,
  { id, by }: RegisterImport,
  stored: Stored<Household> | null,
  household: Household,
): Promise<boolean> => {
  const decision = applyHouseholdRow(household, { importId: id, by, at: ports.clock.now() });
  try {
    if (stored) await ports.households.save(stored, decision);
    else await ports.households.create(household.ref, decision);
  } catch (error) {
    // Somebody changed this household this very moment: theirs stands, and a later file finds the difference.
    if (error instanceof Conflict) return false;
    throw error;
  }
  await performEffects(ports)({ list: 'households', id: household.ref });
  return true;
};

/** A round that died after its write left effects: they are done now, so that progress means done. */
const finishEffects = async (ports: Ports, stored: Stored<Household> | null): Promise<void> => {
  if (stored && stored.effects.length > 0)
    await performEffects(ports)({ list: 'households', id: stored.value.ref });
};
