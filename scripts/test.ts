import { runCommand } from './plainError.js';
import { buildApps } from './start/buildApps.js';
import { findBrowser, installBrowser } from './test/browser.js';
import { findPlayground } from './test/findPlayground.js';
import { checkTypes, closeRun, findCycles, findUnused, lint, timed, unitTests, type StepResult } from './test/steps.js';

const help = `npm test

  Everything: types, lint, unused, cycles, unit and contract tests (time limits in three time zones, core in two,
  servers in UTC as they are deployed, pages in that of Auckland), and the journeys in a real browser found on this machine (CHROME_PATH names one).
  One of them speaks through the Microsoft 365 Agents Playground, where somebody installed it (see e2e/README.md). Exits 0 or 1.
`;

const builtApps = (): Promise<StepResult> => timed('apps', () => buildApps().then(() => ({ ok: true })));

/** Each journey file has a product, ports and data of its own, so two are played at once; more would share two cores among three parts each. */
const journeys = async (chrome: string | null): Promise<StepResult> => {
  if (chrome) {
    process.env['CHROME_PATH'] = chrome;
    const played = await unitTests('UTC', ['e2e'], 2);
    return findPlayground() === null ? { ...played, name: `${played.name}, without the Agents Playground: it is not installed` } : played;
  }
  const mustRun = process.env['CI'] === 'true';
  console.log(`\nNo Chrome or Chromium was found: the browser journeys were not run. Set CHROME_PATH to a browser to run them.`);
  return { name: 'journeys (not run: no browser)', ok: !mustRun, seconds: 0, counted: { passed: 0, failed: mustRun ? 1 : 0 } };
};

const oneByOne = async (steps: readonly (() => Promise<StepResult>)[]): Promise<StepResult[]> => {
  const results: StepResult[] = [];
  for (const step of steps) results.push(await step());
  return results;
};

await runCommand(async () => {
  if (process.argv.includes('--help')) {
    console.log(help);
    return 0;
  }
  const chrome = findBrowser() ?? installBrowser();
  // Two at a time, one for each of two cores: the typed lint takes as long as the others together.
  const inLondon = (): Promise<StepResult> => unitTests('Europe/London', ['time', 'core'], 1);
  const [linted, checked] = await Promise.all([lint(), oneByOne([checkTypes, findUnused, findCycles, ...(chrome ? [builtApps] : []), inLondon])]);
  const results = [...checked, linted];
  results.push(await unitTests('UTC', ['time', 'core', 'servers']));
  // What people see is drawn in the zone furthest from London: a date that reads the browser's own zone would be another day.
  results.push(await unitTests('Pacific/Auckland', ['time', 'tab', 'window']));
  results.push(await journeys(chrome));
  return closeRun(results);
});
