import { readFileSync } from 'node:fs';
import { findTimeLimit, isInstant, isLocalDate, limitQuestionsSchema, type LimitTrigger } from '@review-desk/core/time';
import { CommandFault } from './commandFault.js';

/** One limit asked for; `place` is its position in a file, for messages. */
export type Question = { rule: string; trigger: LimitTrigger; place: number | null };

/** Reads what is asked from the command line, or from the file it names. */
export const readQuestions = (args: readonly string[]): { questions: Question[]; asList: boolean } => {
  const [first, second] = args;
  if (first === '--file' || first?.startsWith('--file=')) {
    const file = first === '--file' ? second : first.slice('--file='.length);
    if (args.length > (first === '--file' ? 2 : 1)) throw new CommandFault('Give one file and nothing else.');
    return { questions: readFile(file), asList: true };
  }
  if (first === undefined) throw new CommandFault('Say which rule and from which date.');
  if (first.startsWith('-')) throw new CommandFault(`There is no option ${first}.`);
  return { questions: [fromWords(first, args.slice(1))], asList: false };
};

const fromWords = (rule: string, words: readonly string[]): Question => {
  const days = words.map(toTrigger);
  const named = findTimeLimit(rule)?.compute.parts?.some(({ field }) => field !== undefined) ?? false;
  const [first, second] = days;
  if (first === undefined) throw new CommandFault(`Say from which date ${rule} counts.`);
  if (days.length > (named ? 2 : 1)) throw new CommandFault(`${rule} counts from ${named ? 'at most two dates' : 'one date'}.`);
  if (!named) return { rule, trigger: first, place: null };
  if (!isLocalDate(first) || (second !== undefined && !isLocalDate(second))) throw new CommandFault(`${rule} counts from dates.`);
  return { rule, trigger: { approval: first, firstPlacement: second ?? null }, place: null };
};

const toTrigger = (word: string): LimitTrigger => {
  if (isLocalDate(word) || isInstant(word)) return word;
  throw new CommandFault(`${word} is neither a date like 2026-05-14 nor a moment like 2026-12-24T16:00:00Z.`);
};

const readFile = (file: string | undefined): Question[] => {
  if (file === undefined || file === '') throw new CommandFault('Name the file: --file F.json');
  const parsed = limitQuestionsSchema.safeParse(readJson(file));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const place = typeof issue?.path[0] === 'number' ? `Entry ${issue.path[0] + 1} of the list` : 'The file';
    throw new CommandFault(`${place} does not fit: it must be {"rule": "FR-01", "trigger": "2026-05-14"}.`);
  }
  return parsed.data.map(({ rule, trigger }, index) => ({ rule, trigger, place: index + 1 }));
};

const readJson = (file: string): unknown => {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new CommandFault(`The file ${file} cannot be read.`);
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new CommandFault(`The file ${file} is not JSON.`);
  }
};
