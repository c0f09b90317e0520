import { generateRegister } from '@review-desk/sample-council';

/** Households of one file: more than the largest county fosters in, and well inside the 50 MB a file may have. */
export const HOUSEHOLDS_A_FILE = 1_000;
const SEED = 20270104;

/**
 * The register of a whole country as its councils would bring it: one file a council, made as it is asked for. Each
 * file begins with the column names, as the generator's first piece gives them.
 */
export function* councilFiles(households: number): Generator<{ csv: string; households: number }> {
  const [pieces, size] = [generateRegister({ households, seed: SEED }), HOUSEHOLDS_A_FILE];
  const header = pieces.next().value ?? '';
  for (let from = 0; from < households; from += size) {
    const count = Math.min(size, households - from);
    const homes = Array.from({ length: count }, () => pieces.next().value ?? '');
    yield { csv: header + homes.join(''), households: count };
  }
}
