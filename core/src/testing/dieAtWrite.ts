import { Unavailable } from '../errors.js';

/** Which write of all is the last that the machine does, and whether it dies before it or after it. */
export type Death = { at: number; when: 'before' | 'after' };

const writes = new Set(['create', 'createAll', 'save', 'upsert', 'addAll', 'replace', 'write', 'put', 'carryOn']);

/** The port, which counts its writes in `seen` while that is on, and dies once. */
export const dieAtWrite = (death: Death, seen: { writes: number; on: boolean }) =>
  <T extends object>(port: T): T =>
    new Proxy(port, {
      get: (target, name) => {
        const found: unknown = Reflect.get(target, name);
        if (typeof found !== 'function' || !writes.has(String(name))) return found;
        return async (...given: unknown[]): Promise<unknown> => {
          if (!seen.on) return Reflect.apply(found, target, given);
          const now = (seen.writes += 1) === death.at;
          if (now && death.when === 'before') throw new Unavailable('test.died', 'Died before it.');
          const answer: unknown = await Reflect.apply(found, target, given);
          if (now) throw new Unavailable('test.died', 'Died after it.');
          return answer;
        };
      },
    });
