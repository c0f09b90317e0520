import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** Remembers each timer's last occurrence over a restart, as the real host does in its storage (`useMonitor`). */
export interface TimerMemory {
  read(name: string): number | undefined;
  write(name: string, occurrence: number): void;
}

export const createTimerMemory = (file: string | undefined): TimerMemory => {
  const known = new Map<string, number>(file === undefined ? [] : load(file));
  return {
    read: (name) => known.get(name),
    write: (name, occurrence) => {
      known.set(name, occurrence);
      if (file !== undefined) writeFileSync(file, JSON.stringify(Object.fromEntries(known)));
    },
  };
};

// A file cut short by a machine that died is the same as none: the next occurrence writes it anew.
const load = (file: string): [string, number][] => {
  if (!existsSync(file)) return [];
  try {
    const read: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof read !== 'object' || read === null) return [];
    return Object.entries(read).flatMap(([name, at]): [string, number][] => (typeof at === 'number' ? [[name, at]] : []));
  } catch {
    return [];
  }
};
