import { writeFileSync } from 'node:fs';
import { BenchError, benches, table, type Row } from '@review-desk/bench';
import { PlainError, runCommand } from './plainError.js';
import { inProject } from './projectRoot.js';

const help = `npm run bench [-- NAME ...]

  Measures side by side, in one run, and prints a table of ratios; the same is written to bench/results.json.
  Without a name all are run, which takes the best part of an hour at full size. NAME is one or more of:

    ${Object.keys(benches).join('\n    ')}

  BENCH_DEADLINES=N    the most deadlines of todayAtScale (3,750,000) and sweepAtScale (1,000,000)
  BENCH_DUE=N          of them due, in sweepAtScale (500)
  BENCH_ESCALATIONS=N  the backlog of escalationsInBudget (40)
  BENCH_CARDS=N        the cards of thousandCards (1,000)
  BENCH_HOUSEHOLDS=N   the households of importRegister (45,000)
  BENCH_STARTS=N       how often readyTime starts the product (3)
`;

const measure = async (name: string, run: () => Promise<Row[]>): Promise<Row[]> => {
  console.error(`Measuring ${name} ...`);
  try {
    return await run();
  } catch (error) {
    if (error instanceof BenchError && error.cause === undefined) throw new PlainError(`${name}: ${error.message}`);
    throw error;
  }
};

await runCommand(async () => {
  const names = process.argv.slice(2);
  if (names.includes('--help')) {
    console.log(help);
    return 0;
  }
  const unknown = names.filter((name) => !Object.hasOwn(benches, name));
  if (unknown.length > 0) throw new PlainError(`There is no bench called ${unknown.join(', ')}.\n\n${help}`);
  const results: Record<string, Row[]> = {};
  for (const [name, run] of Object.entries(benches)) {
    if (names.length > 0 && !names.includes(name)) continue;
    results[name] = await measure(name, run);
    console.log(`\n${name}\n${table(results[name])}`);
    // Written after each, so that a long run that is stopped keeps what it measured.
    writeFileSync(inProject('bench/results.json'), `${JSON.stringify(results, null, 2)}\n`);
  }
  return 0;
});
