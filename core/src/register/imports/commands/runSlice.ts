import type { Ports } from '../../../ports.js';
import { importPapers, ROUND, SLICE } from '../importPapers.js';
import type { RegisterImport } from '../ports.js';
import { doRound } from './doRound.js';

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
    const failed = await doRound(ports)(value, reads, await papers.steps(from), (steps) => papers.putSteps(from, steps));
    const progress = { ...value.progress, done: from + reads.length, failed: value.progress.failed + failed };
    const over = reads.length === 0 || progress.done >= progress.total;
    return { ...value, progress, state: over ? 'done' : value.state };
  };

/** Somebody stopped the import while a round was in hand, or its worker died in one: that round is brought to its end. */
export const endRound =
  (ports: Ports) =>
  async (value: RegisterImport): Promise<RegisterImport | null> => {
    const steps = await importPapers(ports.importFiles, value.id).steps(value.progress.done);
    return steps.length > 0 ? runSlice(ports)(value) : null;
  };
