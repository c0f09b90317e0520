// Unit and contract tests. Browser journeys live in e2e/ and run by scripts/test.ts.
const swc = [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      target: 'es2023',
      transform: { react: { runtime: 'automatic' } },
      experimental: { keepImportAttributes: true },
    },
    module: { type: 'es6' },
  },
];
const shared = {
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.tsx?$': swc },
  // The package's own modules are of a form that only bundlers read; its bundle is of one that Node reads too.
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1', '^adaptivecards$': '<rootDir>/node_modules/adaptivecards/dist/adaptivecards.min.js' },
  // Not jest's own pattern: it would take scripts/test.ts, the command that runs the tests, for a test.
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  modulePathIgnorePatterns: ['/dist/', '/\\.data/', '/\\.tsbuild/', '/\\.out/'],
};
const node = (displayName, roots) => ({ ...shared, displayName, roots, testEnvironment: 'node' });
const browser = (displayName, root) => ({
  ...shared,
  displayName,
  roots: [root],
  globalSetup: '<rootDir>/scripts/test/fluentInOnePiece.mjs',
  moduleNameMapper: { ...shared.moduleNameMapper, '^@fluentui/(react-components|react-charts)$': '<rootDir>/node_modules/.cache/review-desk/fluent/$1.mjs' },
  testEnvironment: 'jsdom',
  testEnvironmentOptions: { customExportConditions: ['node', 'node-addons'] },
  setupFiles: ['<rootDir>/tab/src/testing/jsdomSetUp.ts', '<rootDir>/tab/src/testing/onlyRulesThatHide.ts'],
});
const time = { ...node('time', ['<rootDir>/core']), testMatch: ['<rootDir>/core/src/time/**/*.test.ts'] };
const rest = { ...node('core', ['<rootDir>/core']), testPathIgnorePatterns: ['/node_modules/', '/core/src/time/'] };

export default {
  testSequencer: '<rootDir>/scripts/test/longestFirst.mjs',
  projects: [
    time,
    rest,
    node('servers', [
      '<rootDir>/m365', '<rootDir>/functions', '<rootDir>/localTenant/src', '<rootDir>/localHost',
      '<rootDir>/sampleCouncil', '<rootDir>/scripts', '<rootDir>/appPackage', '<rootDir>/bench', '<rootDir>/bot',
    ]),
    node('e2e', ['<rootDir>/e2e']),
    browser('tab', '<rootDir>/tab'),
    browser('window', '<rootDir>/localTenant/window'),
  ],
};
