import js from '@eslint/js';
import globals from 'globals';
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { walls } from './eslint.walls.js';

const tests = ['**/*.test.ts', '**/*.test.tsx', '**/*.contract.ts', '**/testing/**'];

/** Refused in every file, and repeated in each wall, since a file's last rows win whole. */
const basics = [
  { selector: 'TSEnumDeclaration', message: 'Use a union of string literals.' },
  { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
  { selector: "ThrowStatement > NewExpression[callee.name='Error']", message: 'Throw an error of the family (core/src/errors.ts), with a stable code.' },
  { selector: 'ThrowStatement > Literal', message: 'Throw an error of the family, never a string.' },
];

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
      'no-restricted-syntax': ['error', ...basics],
    },
  },
  ...walls(basics),
  { files: tests, rules: { 'max-lines': ['error', { max: 250 }] } },
  { files: ['**/vite*.config.ts', 'jest.config.js', 'eslint.config.js', '**/*.d.ts'], rules: { 'no-restricted-syntax': 'off' } },
  { files: ['**/vite*.config.ts'], ...tseslint.configs.disableTypeChecked },
  { files: ['**/vite*.config.ts'], rules: { '@typescript-eslint/consistent-type-imports': 'off' } },
  { files: ['tab/**', 'localTenant/window/**'], languageOptions: { globals: { ...globals.browser } }, plugins: { 'react-hooks': hooks }, rules: hooks.configs.recommended.rules },
  { files: ['core/src/**'], ignores: tests, rules: { 'no-restricted-globals': ['error', { name: 'fetch', message: 'core does no I/O.' }], 'no-restricted-properties': ['error', { object: 'Date', property: 'now', message: 'Today is an argument in core.' }] } },
);
