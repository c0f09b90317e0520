import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../projectRoot.js';

const room = path.join(projectRoot, 'core', 'src', 'time');

export const readJson = (file: string): unknown => JSON.parse(readFileSync(path.join(room, file), 'utf8'));

type Source = { name: string; kind: 'code' | 'test'; text: string };

const sources: Source[] = readdirSync(path.join(room, 'deadlines'))
  .filter((name) => name.endsWith('.ts'))
  .sort()
  .map((name) => ({
    name: name.replace(/\.ts$/, ''),
    kind: name.endsWith('.test.ts') ? 'test' : 'code',
    text: readFileSync(path.join(room, 'deadlines', name), 'utf8'),
  }));

/** Files of the ledger that name the rule in their code (a quoted id), not only in a comment. */
export const sourcesNaming = (id: string, kind: Source['kind']): string[] =>
  sources.filter((source) => source.kind === kind && source.text.includes(`'${id}'`)).map(({ name }) => `\`${name}\``);
