import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PlainError } from '../plainError.js';

type Note = { pid: number; url: string };

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: alive and somebody else's. Anything else: gone.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

const noteFile = (data: string): string => path.join(data, 'running.json');

const readNote = (file: string): Note | null => {
  if (!existsSync(file)) return null;
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Note;
  } catch {
    // Half written when the machine stopped: as good as no note.
    return null;
  }
};

/** Refuses a second start on the same data while the first still runs; the note of a dead process is taken away. */
export const claimData = (data: string): void => {
  mkdirSync(data, { recursive: true });
  const file = noteFile(data);
  const note = readNote(file);
  if (note && note.pid !== process.pid && isAlive(note.pid))
    throw new PlainError(
      `Review Desk is already running at ${note.url} (process ${note.pid}). Use that one, or stop it first.`,
    );
  rmSync(file, { force: true });
};

export const noteRunning = (data: string, url: string): void =>
  writeFileSync(noteFile(data), JSON.stringify({ pid: process.pid, url } satisfies Note));

export const forgetRunning = (data: string): void => rmSync(noteFile(data), { force: true });
