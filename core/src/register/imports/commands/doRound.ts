import { followHousehold, followNewHouseholds } from '../../../delivery/effects/followHouseholds.js';
import { Conflict, isDeskError } from '../../../errors.js';
import type { HouseholdRef } from '../../../ids.js';
import type { Ports } from '../../../ports.js';
import type { Stored } from '../../../records/index.js';
import type { Household } from '../../types.js';
import { importedEntry, importedHousehold, type ImportAct } from '../applyHouseholdRow.js';
import { decideHousehold, type HouseholdDecision } from '../decideHousehold.js';
import type { RegisterImport } from '../ports.js';
import type { ReadHousehold } from '../types.js';
import type { ImportStep } from '../undoHousehold.js';

type Row = { read: ReadHousehold; stored: Stored<Household> | null; decision: HouseholdDecision };
const REASON = 'imported';

/**
 * Writes the households of one round and what hangs on them; gives how many could not be written. `begun` are the steps
 * of an earlier try that did not end: its households are looked up and followed again. A first try reads nothing that
 * the check found absent, and writes the new ones together: on the wire a household costs what it creates.
 */
export const doRound =
  (ports: Ports) =>
  async (
    value: RegisterImport,
    reads: readonly ReadHousehold[],
    begun: readonly ImportStep[],
    keepSteps: (steps: readonly ImportStep[]) => Promise<void>,
  ): Promise<number> => {
    const act: ImportAct = { importId: value.id, by: value.by, at: ports.clock.now() };
    const known = new Map(begun.map((step) => [step.after.ref, step]));
    const rowOf = (read: ReadHousehold, stored: Stored<Household> | null): Row => ({
      read,
      stored,
      decision: decideHousehold(read, stored?.value ?? null, {}, new Set(value.fromFile[read.ref] ?? [])),
    });
    const asked = reads.filter((read) => begun.length > 0 || read.here !== false).map((each) => each.ref);
    const here = new Map((await ports.households.findMany(asked)).map((each) => [each.value.ref, each]));
    const rows = reads.map((read) => rowOf(read, here.get(read.ref) ?? null));
    await keepSteps(rows.flatMap((row) => stepOf(row, known)));

    const { made, met, failed: tooLarge } = await makeNew(ports, rows.filter((row) => row.stored === null), act);
    const metRows = met.flatMap((stored) => reads.filter((read) => read.ref === stored.value.ref).map((read) => rowOf(read, stored)));
    // Somebody added these by hand since the check: what stood before is theirs, and is written down before it changes.
    const metNow = new Map(metRows.map((row) => [row.read.ref, row]));
    if (metRows.length > 0) await keepSteps(rows.flatMap((row) => stepOf(metNow.get(row.read.ref) ?? row, known)));

    await followNewHouseholds(ports)(made, { why: REASON, by: act.by === 'service' ? null : act.by });
    const done: HouseholdRef[] = made.map((each) => each.ref);
    let failed = tooLarge;
    for (const { stored, decision, read } of [...rows.filter((row) => row.stored !== null), ...metRows]) {
      if (stored === null || (decision.kind === 'same' && !known.has(read.ref))) continue;
      if (await change(ports, stored, decision, act)) done.push(read.ref);
      else failed += 1;
    }
    await ports.audit.write(done.map((ref) => importedEntry(ref, act)));
    return failed;
  };

const stepOf = ({ read, stored, decision }: Row, known: ReadonlyMap<HouseholdRef, ImportStep>): ImportStep[] => {
  const before = known.get(read.ref);
  if (before) return [before];
  return decision.kind === 'same' ? [] : [{ before: stored?.value ?? null, after: decision.household }];
};

type Made = { made: Household[]; met: Stored<Household>[]; failed: number };

const makeNew = async (ports: Ports, rows: readonly Row[], act: ImportAct): Promise<Made> => {
  const wanted = rows.map(({ decision }) => ({ id: decision.household.ref, decision: importedHousehold(decision.household, act) }));
  try {
    const answers = await ports.households.createAll(wanted);
    return {
      made: answers.flatMap((each) => (each.created ? [each.stored.value] : [])),
      met: answers.flatMap((each) => (each.created ? [] : [each.stored])),
      failed: 0,
    };
  } catch (error) {
    // One household that no list can hold keeps none of the others out.
    if (!isDeskError(error) || error.code !== 'records.tooLarge') throw error;
    if (rows.length === 1) return { made: [], met: [], failed: 1 };
    const each = [];
    for (const row of rows) each.push(await makeNew(ports, [row], act));
    return { made: each.flatMap((one) => one.made), met: each.flatMap((one) => one.met), failed: each.reduce((sum, one) => sum + one.failed, 0) };
  }
};

/** False when somebody changed this household this very moment: theirs stands, and a later file finds the difference. */
const change = async (ports: Ports, stored: Stored<Household>, { kind, household }: HouseholdDecision, act: ImportAct): Promise<boolean> => {
  try {
    const saved = kind === 'same' ? stored : await ports.households.save(stored, importedHousehold(household, act));
    await followHousehold(ports)(saved, { why: REASON, by: act.by === 'service' ? null : act.by });
    return true;
  } catch (error) {
    if (error instanceof Conflict && error.code === 'records.changed') return false;
    throw error;
  }
};
