import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { runTimelimit } from './runTimelimit.js';

const folder = mkdtempSync(path.join(tmpdir(), 'timelimit-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...args: string[]) => {
  const [printed, complained]: [string[], string[]] = [[], []];
  const status = runTimelimit(args, { print: (text) => printed.push(text), complain: (text) => complained.push(text) });
  return { status, printed: printed.join('\n'), complained: complained.join('\n') };
};
const fileOf = (text: string): string => {
  const file = path.join(folder, `${Math.abs(text.length)}-${text.charCodeAt(2)}.json`);
  writeFileSync(file, text);
  return file;
};

describe('the timelimit command', () => {
  it.each([
    [['FR-01', '2026-05-14'], '2027-05-14'],
    [['FR-03', '2026-01-15', '2026-02-01'], '2026-08-01'],
    [['FR-03', '2026-03-31'], '2027-02-28'],
    [['IG-01', '2026-12-24T16:00:00Z'], '2026-12-27T16:00:00Z'],
    [['QA-02', '2026-03-29T23:30:00Z'], '2026-04-08'],
  ])('answers %j with %s alone', (args, date) => {
    expect(run(...args)).toEqual({ status: 0, printed: date, complained: '' });
  });

  it('answers a file with a list in the same order', () => {
    const file = fileOf(JSON.stringify([
      { rule: 'IG-02', trigger: '2026-11-25', expected: 'anything' },
      { rule: 'FR-03', trigger: { approval: '2026-01-15', firstPlacement: null } },
      { rule: 'IG-03', trigger: '2026-03-28T20:00:00Z' },
    ]));
    const wanted = ['2026-12-29', '2026-12-15', '2026-03-29T20:00:00Z'];
    expect(JSON.parse(run('--file', file).printed)).toEqual(wanted);
    expect(JSON.parse(run(`--file=${file}`).printed)).toEqual(wanted);
    expect(run('--file', fileOf('[]')).printed).toBe('[]');
  });

  it.each([
    [[], 'Say which rule'],
    [['FR-01'], 'from which date'],
    [['FR-01', '2026-02-30'], '2026-02-30 is neither'],
    [['FR-01', '2026-01-01', '2026-02-01'], 'one date'],
    [['FR-99', '2026-01-01'], 'no rule FR-99'],
    [['FR-05', '2028-12-20'], '2029'],
    [['IG-01', '2026-12-24'], 'real hours'],
    [['FR-03', '2026-01-01T00:00:00Z'], 'counts from dates'],
    [['--fiel', 'x'], 'no option --fiel'],
    [['--file'], 'Name the file'],
    [['--file', '/nowhere/F.json'], 'cannot be read'],
    [['--file', 'a', 'b'], 'one file'],
  ])('says what is wrong with %j and ends with 1', (args, words) => {
    const { status, printed, complained } = run(...args);
    expect([status, printed]).toEqual([1, '']);
    expect(complained).toContain(words);
  });

  it('names the entry of a file that does not fit, and prints nothing', () => {
    expect(run('--file', fileOf('{'))).toMatchObject({ status: 1, printed: '', complained: expect.stringContaining('not JSON') });
    const unfit = fileOf(JSON.stringify([{ rule: 'FR-01', trigger: '2026-05-14' }, { rule: 'FR-01', trigger: '14/05/2026' }]));
    expect(run('--file', unfit)).toMatchObject({ status: 1, printed: '', complained: expect.stringContaining('Entry 2') });
    const unknown = fileOf(JSON.stringify([{ rule: 'FR-05', trigger: '2029-05-14' }]));
    expect(run('--file', unknown)).toMatchObject({ status: 1, printed: '', complained: expect.stringContaining('Entry 1') });
  });

  it('explains itself', () => {
    expect(run('--help')).toMatchObject({ status: 0, printed: expect.stringContaining('--file F.json') });
  });
});
