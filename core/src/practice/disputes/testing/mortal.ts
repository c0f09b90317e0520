import { Unavailable } from '../../../errors.js';
import type { InMemoryPorts } from '../../../testing/index.js';

/** The same stores, of which a call dies: before it reached its store or after it was done, its answer lost. */
export const mortal = (ports: InMemoryPorts, stores: readonly (keyof InMemoryPorts)[], fails: (call: number) => 'before' | 'after' | null): { ports: InMemoryPorts; calls: () => number } => {
  let calls = 0;
  const guarded = (store: object): object =>
    new Proxy(store, {
      get: (target, name) => {
        const method: unknown = Reflect.get(target, name);
        if (typeof method !== 'function') return method;
        return async (...given: unknown[]): Promise<unknown> => {
          calls += 1;
          const when = fails(calls);
          if (when === 'before') throw new Unavailable('test.died', 'Died before.');
          const answer: unknown = await Reflect.apply(method, target, given);
          if (when === 'after') throw new Unavailable('test.died', 'Died after.');
          return answer;
        };
      },
    });
  return { ports: { ...ports, ...Object.fromEntries(stores.map((name) => [name, guarded(ports[name] as object)])) } as InMemoryPorts, calls: () => calls };
};

/** What a machine did until it died; any other fault is the test's to see. */
export const orDie = async (work: Promise<unknown>): Promise<void> => {
  try {
    await work;
  } catch (error) {
    if (!(error instanceof Unavailable) || error.code !== 'test.died') throw error;
  }
};
