import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** The command of the Microsoft 365 Agents Playground on this machine: of its package, or in the folder that PLAYGROUND names. Its terms let it be evaluated, so whoever wants it installs it. */
export const findPlayground = (): string | null => {
  const folder = process.env['PLAYGROUND'];
  const command = folder === undefined ? inPackage() : path.join(folder, 'cli.js');
  return command !== null && existsSync(command) ? command : null;
};

const inPackage = (): string | null => {
  try {
    return createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/cli.js');
  } catch {
    // Whoever has not installed it is told that its journey was not run.
    return null;
  }
};
