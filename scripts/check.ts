import { runCommand } from './plainError.js';
import { checkTypes, closeRun, findCycles, findUnused, lint, unitTests } from './test/steps.js';

const help = `npm run check

  The fast loop: types, lint, unused, cycles, unit tests in one time zone. Exits 0 or 1.
`;

await runCommand(async () => {
  if (process.argv.includes('--help')) {
    console.log(help);
    return 0;
  }
  const results = [await checkTypes(), await lint(), await findUnused(), await findCycles()];
  results.push(await unitTests('UTC', ['time', 'core', 'servers', 'tab', 'window']));
  return closeRun(results);
});
