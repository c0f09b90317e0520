import { pathToFileURL } from 'node:url';
import { expect, test } from '@jest/globals';
import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { inProject, projectRoot } from '../projectRoot.js';

// The project's own configuration, without the rules that need types: those take the whole program to start.
const { default: config }: { default: Linter.Config[] } = await import(pathToFileURL(inProject('eslint.config.js')).href);
const untyped: Linter.Config = { files: ['**/*.ts', '**/*.tsx'], languageOptions: { parserOptions: { projectService: false, project: false, program: null } } };
const off = tseslint.configs.disableTypeChecked.rules ?? {};
const ours = [...config, untyped, { files: ['**/*.ts', '**/*.tsx'], rules: { ...off, '@typescript-eslint/switch-exhaustiveness-check': 'off' } } satisfies Linter.Config];
const linter = new Linter({ configType: 'flat', cwd: projectRoot });

/** What the walls say of each line, in one look at the file: making the configuration ready takes longer than a look. */
const saidOf = (file: string, lines: readonly string[]): string[][] => {
  const messages = linter.verify(lines.join('\n'), ours, { filename: inProject(file) });
  const walls = messages.filter(({ ruleId }) => ruleId === null || /^no-restricted-(imports|syntax)$/.test(ruleId));
  return lines.map((_, at) => walls.filter(({ line }) => line === at + 1).map(({ message }) => message));
};
const importOf = (from: string): string => `import '${from}';`;
/** The places that the file may import, of those given. */
const openOf = (file: string, places: readonly string[], written: (from: string) => string = importOf): string[] => {
  const said = saidOf(file, places.map(written));
  return places.filter((_, at) => said[at]?.length === 0);
};

const packages: Readonly<Record<string, string>> = {
  core: '@review-desk/core/time', m365: '@review-desk/m365', functions: '@review-desk/functions', tab: '@review-desk/tab', bot: '@review-desk/bot',
  localTenant: '@review-desk/local-tenant', 'localTenant/window': '@review-desk/local-tenant-window', localHost: '@azure/functions-core/host',
  sampleCouncil: '@review-desk/sample-council', appPackage: '@review-desk/app-package', scripts: '@review-desk/scripts', bench: '@review-desk/bench', e2e: '@review-desk/e2e',
};
const rooms = Object.keys(packages);

/** Written by hand from the picture in the architecture: a file of each room, and the only rooms it may know. */
const mayKnow: readonly [file: string, room: string, may: readonly string[]][] = [
  ['core/src/people/rules/a.ts', 'core', []],
  ['core/src/people/rules/a.test.ts', 'core', []],
  ['core/src/testing/builders/a.ts', 'core', []],
  ['m365/src/lists/a.ts', 'm365', ['core']],
  ['m365/src/graph/a.ts', 'm365', ['core']],
  ['m365/src/testing/a.ts', 'm365', ['core', 'localTenant']],
  ['functions/src/http/a.ts', 'functions', ['core', 'm365', 'bot']],
  ['functions/src/queues/openQueues.ts', 'functions', ['core', 'm365', 'bot']],
  ['functions/src/badInput/a.ts', 'functions', ['core', 'm365', 'bot', 'localTenant', 'localHost']],
  ['functions/src/queues/a.test.ts', 'functions', ['core', 'm365', 'bot', 'localTenant', 'localHost']],
  ['bot/src/cards/a.ts', 'bot', ['core']],
  ['bot/src/connector/a.ts', 'bot', ['core']],
  ['bot/src/cards/a.test.ts', 'bot', ['core', 'localTenant']],
  ['tab/src/pages/Today/A.tsx', 'tab', ['core']],
  ['tab/src/teams/teamsHost.ts', 'tab', ['core']],
  ['tab/src/pages/Today/A.test.tsx', 'tab', ['core']],
  ['localTenant/src/wire/a.ts', 'localTenant', []],
  ['localTenant/src/wire/a.test.ts', 'localTenant', []],
  ['localTenant/window/src/teams/A.tsx', 'localTenant/window', []],
  ['localHost/src/timers/a.ts', 'localHost', []],
  ['localHost/src/timers/a.test.ts', 'localHost', []],
  ['sampleCouncil/src/register/a.ts', 'sampleCouncil', []],
  ['sampleCouncil/src/register/a.test.ts', 'sampleCouncil', ['core']],
  ['appPackage/src/a.ts', 'appPackage', []],
  ['e2e/src/a.test.ts', 'e2e', ['core', 'localTenant', 'scripts']],
];

test.each(mayKnow)('%s knows nobody but whom its row names, by package or by path', (file, room, may) => {
  const others = rooms.filter((each) => each !== room);
  const up = '../'.repeat(file.split('/').length - 1);
  // The window stands inside the tenant's folder: from there its neighbour is one up.
  const path = (each: string) => (each === 'localTenant' && room === 'localTenant/window' ? '../../../src/index.js' : `${up}${each}/src/index.js`);
  const ways: Readonly<Record<string, (each: string) => string>> = {
    package: (each) => importOf(packages[each] ?? ''),
    path: (each) => importOf(path(each)),
    reExported: (each) => `export type { Thing } from '${packages[each]}';`,
    called: (each) => `void import('${packages[each]}');`,
    typeOfCall: (each) => `export type Thing = import('${path(each)}').Thing;`,
  };
  const said = saidOf(file, Object.values(ways).flatMap((written) => others.map(written)));
  Object.keys(ways).forEach((way, at) => {
    const open = others.filter((_, nth) => said[at * others.length + nth]?.length === 0);
    expect({ way, open: open.toSorted() }).toEqual({ way, open: may.toSorted() });
  });
});

const doors: readonly [name: string, from: string, open: readonly string[]][] = [
  ['the Graph client', '@microsoft/microsoft-graph-client', ['m365/src/graph/a.ts']],
  ['sign-in of the app', '@azure/msal-node', ['m365/src/identity/a.ts', 'functions/src/queues/openQueues.ts']],
  ['queues', '@azure/storage-queue', ['functions/src/queues/openQueues.ts', 'functions/src/queues/a.ts', 'functions/src/health/a.ts', 'localHost/src/queues/a.ts']],
  ['the Functions host', '@azure/functions', ['functions/src/http/a.ts', 'functions/src/queues/a.ts', 'functions/src/health/a.ts', 'localHost/src/timers/a.ts', 'localHost/src/queues/a.ts']],
  ['the bot framework', 'botbuilder', ['bot/src/connector/a.ts']],
  ['the Teams client', '@microsoft/teams-js', ['tab/src/teams/teamsHost.ts', 'localTenant/window/src/teams/A.tsx']],
  ['Fluent', '@fluentui/react-components', ['tab/src/pages/Today/A.tsx', 'tab/src/teams/teamsHost.ts', 'localTenant/window/src/teams/A.tsx']],
];
const deployed = [...new Set([...mayKnow.map(([file]) => file).filter((file) => !/test|badInput/.test(file)), ...doors.flatMap(([, , open]) => open)])];

test('each Microsoft package has its own door and no other', () => {
  const open = new Map(deployed.map((file) => [file, openOf(file, doors.map(([, from]) => from))]));
  for (const [name, from, files] of doors) {
    expect({ name, files: deployed.filter((file) => open.get(file)?.includes(from)).toSorted() }).toEqual({ name, files: files.toSorted() });
  }
});

test('core reads no file, no socket and no process, nor do its tests', () => {
  const closed = ['node:fs', 'node:fs/promises', 'node:http', 'node:net', 'node:child_process', 'fs', 'http', '@microsoft/microsoft-graph-types'];
  for (const file of ['core/src/people/rules/a.ts', 'core/src/people/rules/a.test.ts', 'core/src/testing/a.ts']) expect(openOf(file, closed)).toEqual([]);
});

test('inside core a rule reaches for no command and no query', () => {
  const places = ['../commands/giveRoles.js', '../queries/me.js', '../../api/handlers/people.js'];
  expect(openOf('core/src/people/rules/a.ts', places)).toEqual([]);
  expect(openOf('core/src/people/commands/a.ts', places)).toEqual(places);
});

test('the tab reaches for nothing of core that loads or decides', () => {
  const places = ['ports', 'records', 'carryOnJob', 'api/handlers', 'delivery/effects'].map((each) => `@review-desk/core/${each}`);
  expect(openOf('tab/src/pages/Today/A.tsx', places)).toEqual([]);
  expect(openOf('functions/src/http/a.ts', places)).toEqual(places);
});

test('what serves tests stays out of what is deployed', () => {
  const places = ['@review-desk/core/testing', '../testing/aWorld.js'];
  for (const file of deployed.filter((each) => !/^(e2e|localTenant\/window)|\/testing\//.test(each))) expect([file, openOf(file, places)]).toEqual([file, []]);
  expect(openOf('functions/src/http/a.test.ts', places)).toEqual(places);
});

test('a wall keeps what every file refuses: errors outside the family', () => {
  for (const [file] of mayKnow) expect(saidOf(file, ["export const fail = () => { throw new Error('no'); };"]).flat()).toEqual([expect.stringContaining('error of the family')]);
});
