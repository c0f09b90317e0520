import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { timeLimits } from '@review-desk/core/time';
import { rulesPage, rulesPageFile } from './rulesPage.js';

describe('docs/rules.md', () => {
  it('is what the catalogue says (node scripts/run.mjs rulesPage writes it)', () => {
    expect(readFileSync(rulesPageFile, 'utf8')).toBe(rulesPage());
  });

  it('has one line for every rule, each with a worked example', () => {
    const lines = rulesPage().split('\n').filter((line) => /^\| [A-Z]+-\d\d \|/.test(line));
    expect(lines.map((line) => line.split(' ')[1]).sort()).toEqual(timeLimits.map(({ id }) => id as string).sort());
    expect(lines.every((line) => /\| [1-9]\d* worked example/.test(line))).toBe(true);
  });
});
