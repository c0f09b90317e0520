import type { AccessLog, AuditEntry, AuditTrail, Reading } from '../audit/index.js';
import { londonDateOf } from '../time/index.js';

export type InMemoryAuditTrail = AuditTrail & { all(): AuditEntry[] };

export const createInMemoryAuditTrail = (): InMemoryAuditTrail => {
  const entries = new Map<string, AuditEntry>();
  return {
    all: () => structuredClone([...entries.values()]),
    write: async (given) => {
      for (const entry of given) if (!entries.has(entry.key)) entries.set(entry.key, structuredClone(entry));
    },
    findAbout: async (about) => structuredClone([...entries.values()].filter((entry) => entry.about === about)),
  };
};

export type InMemoryAccessLog = AccessLog & { all(): Reading[] };

export const createInMemoryAccessLog = (): InMemoryAccessLog => {
  const readings = new Map<string, Reading>();
  return {
    all: () => structuredClone([...readings.values()]),
    add: async (given) => {
      for (const reading of given) readings.set(JSON.stringify(reading), structuredClone(reading));
    },
    findByPerson: async (person, day) =>
      structuredClone([...readings.values()].filter((reading) => reading.person === person && londonDateOf(reading.at) === day)),
  };
};
