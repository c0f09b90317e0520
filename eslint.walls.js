/**
 * Who may know whom (architecture): everything points at core, core points at nothing, and each Microsoft service has one
 * door. A room may import itself and whom its row names; all others are refused by package name, by relative path,
 * and in `import()` too. Later rows win over earlier ones for the same file, so the room of tests and the doors follow.
 */
const packages = {
  core: '@review-desk/core',
  m365: '@review-desk/m365',
  functions: '@review-desk/functions',
  tab: '@review-desk/tab',
  bot: '@review-desk/bot',
  localTenant: '@review-desk/local-tenant',
  window: '@review-desk/local-tenant-window',
  localHost: '@azure/functions-core',
  sampleCouncil: '@review-desk/sample-council',
  appPackage: '@review-desk/app-package',
  scripts: '@review-desk/scripts',
  bench: '@review-desk/bench',
  e2e: '@review-desk/e2e',
};
const microsoft = ['@microsoft', '@azure', '@pnp', '@fluentui', 'botbuilder', 'botframework', 'adaptivecards'];

/** Slashes are escaped, since the same text stands in a selector of `no-restricted-syntax`. */
const escaped = (text) => text.replaceAll('/', '\\/');
const folderOf = (name) => (name === 'window' ? '(?:localTenant/)?window' : name);
const oneOf = (names) => `(?:${names.map(escaped).join('|')})`;

const bansOf = ({ room, may = [], microsoftToo = [], testing = false, io = true, extra = [], why }) => {
  const strangers = Object.keys(packages).filter((name) => name !== room && !may.includes(name));
  const bans = [
    { regex: `^${oneOf(strangers.map((name) => packages[name]))}(?:\\/|$)`, message: why },
    { regex: `(?:^|\\/)\\.\\.\\/${oneOf(strangers.map(folderOf))}(?:\\/|$)`, message: why },
    ...extra,
  ];
  if (microsoftToo !== 'all') {
    const open = microsoftToo.length > 0 ? `(?!${oneOf(microsoftToo)}(?:\\/|$))` : '';
    bans.push({ regex: `^${open}${oneOf(microsoft)}`, message: 'Each Microsoft package has its own door (architecture, idea 3; eslint.walls.js names them).' });
  }
  if (!testing) bans.push({ regex: '(?:^@review-desk\\/core|^\\.{1,2}(?:\\/.+)?)\\/testing(?:\\/|$)', message: 'What serves tests stays out of what is deployed.' });
  if (!io) bans.push({ regex: '^(?:node:|(?:fs|http|https|http2|net|tls|dgram|dns|os|path|child_process|crypto|worker_threads|process)(?:\\/|$))', message: 'core does no I/O.' });
  return bans;
};

const wall = (basics) => (row) => {
  const bans = bansOf(row);
  return {
    files: row.files,
    ...(row.ignores ? { ignores: row.ignores } : {}),
    rules: {
      'no-restricted-imports': ['error', { patterns: bans }],
      'no-restricted-syntax': ['error', ...basics, ...bans.map(({ regex, message }) => ({ selector: `:matches(ImportExpression, TSImportType)[source.value=/${regex}/u]`, message }))],
    },
  };
};

const testsIn = (...folders) => folders.flatMap((folder) => ['*.test.ts', '*.test.tsx', '*.contract.ts', 'testing/**'].map((name) => `${folder}/**/${name}`));

const core = { room: 'core', io: false, why: 'core points at nothing: no Microsoft package, no I/O, none of the other workspaces (architecture.md).' };
const m365 = { room: 'm365', may: ['core'], why: 'm365 implements the ports of core and knows nobody else.' };
const functions = {
  room: 'functions',
  may: ['core', 'm365', 'bot'],
  microsoftToo: ['@azure/functions'],
  why: 'functions is the host of the product: core, m365 and bot are wired here, and nothing of this machine or of the tab.',
};
const bot = { room: 'bot', may: ['core'], microsoftToo: ['adaptivecards'], why: 'bot shows and asks what core says; functions hosts it, and m365 is for functions to wire.' };
const shown = 'The tab knows types, the API table, rights and pure rules of core, nothing else.';
const tab = {
  room: 'tab',
  may: ['core'],
  microsoftToo: ['@fluentui', 'adaptivecards'],
  extra: [{ regex: '^@review-desk\\/core\\/(?:ports|records|inMemory|carryOnJob|api\\/handlers|delivery\\/effects)$', message: shown }],
  why: shown,
};
const tenant = { room: 'localTenant', why: 'The local tenant knows the wire and nothing of ours (architecture, idea 4).' };
const localHost = { room: 'localHost', microsoftToo: ['@azure/functions'], why: 'The local host stands in for the Functions host: it knows no rule of ours, and neither the tenant nor its people.' };
const data = { room: 'sampleCouncil', why: 'The sample council is data: everybody may read it, it knows nobody. Its tests read it with core.' };
const appPackage = { room: 'appPackage', microsoftToo: ['@microsoft/app-manifest'], why: 'The app package is built from its own environment file and knows no code of ours.' };
const journeys = { room: 'e2e', may: ['core', 'localTenant', 'scripts'], microsoftToo: 'all', testing: true, why: 'Journeys see the product from outside: through a browser and the tenant.' };

export const walls = (basics) =>
  [
    { ...core, files: ['core/src/**'] },
    {
      ...core,
      files: ['core/src/**/rules/**'],
      // A name book is a value that a rule may be handed.
      extra: [{ regex: '\\/(?:commands|queries(?!\\/nameBook\\.js)|api\\/handlers)(?:\\/|$)', message: 'A rule knows types and time: what is loaded and what is decided stand around it (house style).' }],
    },
    { ...core, files: testsIn('core/src'), testing: true, why: 'Tests of core use the in-memory ports.' },

    { ...m365, files: ['m365/src/**'] },
    { ...m365, files: ['m365/src/graph/**'], microsoftToo: ['@microsoft/microsoft-graph-client', '@microsoft/microsoft-graph-types'] },
    { ...m365, files: ['m365/src/identity/**'], microsoftToo: ['@azure/msal-node'] },
    { ...m365, files: testsIn('m365/src'), may: ['core', 'localTenant'], microsoftToo: 'all', testing: true },

    { ...functions, files: ['functions/src/**'] },
    { ...functions, files: ['functions/src/queues/**', 'functions/src/health/**'], microsoftToo: ['@azure/functions', '@azure/storage-queue'] },
    { ...functions, files: ['functions/src/queues/openQueues.ts'], microsoftToo: ['@azure/storage-queue', '@azure/msal-node'] },
    { ...functions, files: [...testsIn('functions/src'), 'functions/src/badInput/**'], may: [...functions.may, 'localTenant', 'localHost'], microsoftToo: 'all', testing: true },

    { ...bot, files: ['bot/src/**'] },
    { ...bot, files: ['bot/src/connector/**'], microsoftToo: ['botbuilder', 'botframework-connector', 'botframework-schema', 'adaptivecards'] },
    { ...bot, files: testsIn('bot/src'), may: ['core', 'localTenant'], microsoftToo: 'all', testing: true },

    { ...tab, files: ['tab/src/**'] },
    { ...tab, files: ['tab/src/teams/teamsHost.ts', 'tab/src/teams/closeTeamsDialog.ts'], microsoftToo: ['@fluentui', 'adaptivecards', '@microsoft/teams-js'] },
    { ...tab, files: testsIn('tab/src'), microsoftToo: ['@fluentui', 'adaptivecards', '@microsoft/teams-js'], testing: true },

    { ...tenant, files: ['localTenant/src/**'] },
    { ...tenant, files: testsIn('localTenant/src'), microsoftToo: 'all', testing: true },
    {
      ...tenant,
      files: ['localTenant/window/**'],
      room: 'window',
      microsoftToo: ['@fluentui', 'adaptivecards', '@microsoft/teams-js'],
      testing: true,
      extra: [{ regex: '(?:^|\\/)\\.\\.\\/src(?:\\/|$)', message: 'The window asks its tenant over HTTP, as any page does.' }],
    },

    { ...localHost, files: ['localHost/src/**'] },
    { ...localHost, files: ['localHost/src/queues/**'], microsoftToo: ['@azure/functions', '@azure/storage-queue'] },
    { ...localHost, files: testsIn('localHost/src'), microsoftToo: 'all', testing: true },

    { ...data, files: ['sampleCouncil/**'] },
    { ...data, files: testsIn('sampleCouncil'), may: ['core'], testing: true },
    { ...appPackage, files: ['appPackage/**'] },
    { ...journeys, files: ['e2e/**'] },
  ].map(wall(basics));
