import { performEffects } from '../../../delivery/effects/performEffects.js';
import { Conflict } from '../../../errors.js';
import type { Ports } from '../../../ports.js';
import { londonDateOf } from '../../../time/index.js';
import { undoHouseholdRow } from '../applyHouseholdRow.js';
import { importPapers, ROUND } from '../importPapers.js';
import type { RegisterImport } from '../ports.js';
import { undoHousehold, type ImportStep } from '../undoHousehold.js';

/** Takes back the last round that still stands. What somebody has worked on since stays and is counted as not undone. */
export const undoSlice =
  (ports: Ports) =>
  async (value: RegisterImport): Promise<RegisterImport> => {
    const from = Math.floor((value.progress.done - 1) / ROUND) * ROUND;
    if (value.progress.done <= 0) return { ...value, state: 'undone' };
    const steps = await importPapers(ports.importFiles, value.id).steps(from);
    let stays = 0;
    for (const step of steps) if (!(await undo(ports, value, step))) stays += 1;
    const progress = { ...value.progress, done: from, failed: value.progress.failed + stays };
    return { ...value, progress, state: from === 0 ? 'undone' : 'undoing' };
  };

const undo = async (ports: Ports, { id, by }: RegisterImport, step: ImportStep): Promise<boolean> => {
  const { ref } = step.after;
  const [stored, reviews] = await Promise.all([
    ports.households.findById(ref),
    ports.reviews.findByHousehold(ref),
  ]);
  if (!stored) return true;
  const worked = reviews.some(({ value }) => value.meeting !== null || value.heldOn !== null);
  const decision = undoHousehold(step, stored.value, londonDateOf(ports.clock.now()));
  if (decision.kind === 'same') return true;
  if (decision.kind === 'stays' || (decision.kind === 'withdraw' && worked)) return false;
  try {
    await ports.households.save(
      stored,
      undoHouseholdRow(decision.household, { importId: id, by, at: ports.clock.now() }),
    );
  } catch (error) {
    if (error instanceof Conflict) return false;
    throw error;
  }
  await performEffects(ports)({ list: 'households', id: ref });
  // Dates of a household that was never worked on bound nobody.
  if (decision.kind === 'withdraw')
    await ports.deadlines.remove((await ports.deadlines.findBySubject(ref)).map((row) => row.deadline.key));
  return true;
};
