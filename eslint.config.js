import js from '@eslint/js';
import globals from 'globals';
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** One boundary: what a folder may not reach, by package name and by relative path, and why. */
const wall = (files, packages, why) => ({
  files,
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: packages.map((group) => ({ group: Array.isArray(group) ? group : [group], message: why })) },
    ],
  },
});
const microsoft = ['@microsoft/*', '@azure/*', '@pnp/*', 'botbuilder*', '@fluentui/*'];
const others = (...names) => names.flatMap((name) => [`@review-desk/${name}`, `@review-desk/${name}/*`]);
const paths = (...folders) => folders.flatMap((folder) => [`**/../${folder}/**`, `../**/${folder}/src/**`]);
const tests = ['**/*.test.ts', '**/*.test.tsx', '**/*.contract.ts', '**/testing/**'];

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', '.tsbuild/**', '.data/**', '.out/**', '**/*.json', 'localHost/**/*.cjs'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  { languageOptions: { globals: { ...globals.node } }, linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none', ignoreRestSiblings: true }],
      'max-lines': ['error', { max: 200, skipBlankLines: false, skipComments: false }],
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'Use a union of string literals.' },
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
        { selector: "ThrowStatement > NewExpression[callee.name='Error']", message: 'Throw an error of the family (core/src/errors.ts), with a stable code.' },
        { selector: 'ThrowStatement > Literal', message: 'Throw an error of the family, never a string.' },
      ],
    },
  },
  { files: tests, rules: { 'max-lines': ['error', { max: 250 }] } },
  { files: ['**/vite*.config.ts', 'jest.config.js', 'eslint.config.js', '**/*.d.ts'], rules: { 'no-restricted-syntax': 'off' } },
  { files: ['**/vite*.config.ts'], ...tseslint.configs.disableTypeChecked },
  { files: ['**/vite*.config.ts'], rules: { '@typescript-eslint/consistent-type-imports': 'off' } },
  { files: ['tab/**', 'localTenant/window/**'], languageOptions: { globals: { ...globals.browser } }, plugins: { 'react-hooks': hooks }, rules: hooks.configs.recommended.rules },
  wall(['core/src/**'], [microsoft, others('m365', 'functions', 'tab', 'bot', 'local-tenant', 'sample-council'), paths('m365', 'functions', 'tab', 'bot', 'localTenant', 'sampleCouncil'), ['node:fs*', 'node:http*', 'node:net', 'fs', 'http']], 'core points at nothing: no Microsoft package, no I/O, none of the other workspaces (architecture.md).'),
  { files: ['core/src/**/*.test.ts', 'core/src/testing/**'], rules: { 'no-restricted-imports': ['error', { patterns: [{ group: [...microsoft, ...others('m365', 'functions', 'tab', 'local-tenant')], message: 'Tests of core use the in-memory ports.' }] }] } },
  { files: ['core/src/**'], ignores: tests, rules: { 'no-restricted-globals': ['error', { name: 'fetch', message: 'core does no I/O.' }], 'no-restricted-properties': ['error', { object: 'Date', property: 'now', message: 'Today is an argument in core.' }] } },
  wall(['tab/src/**'], [others('m365', 'functions', 'bot', 'local-tenant', 'sample-council'), paths('m365', 'functions', 'bot', 'localTenant', 'sampleCouncil')], 'The tab knows types, the API table, rights and pure rules of core, nothing else.'),
  wall(['m365/src/**'], [others('functions', 'tab', 'bot'), paths('functions', 'tab', 'bot')], 'm365 implements the ports of core and knows nobody else.'),
  wall(['localTenant/src/**', 'localTenant/window/**'], [others('core', 'm365', 'functions', 'tab', 'bot', 'sample-council'), paths('core', 'm365', 'functions', 'tab', 'bot', 'sampleCouncil')], 'The local tenant knows the wire and nothing of ours (architecture, idea 4).'),
  wall(['localHost/src/**'], [others('core', 'm365', 'functions', 'tab', 'bot'), paths('core', 'm365', 'functions', 'tab')], 'The local host stands in for the Functions host: it knows no rule of ours.'),
);
