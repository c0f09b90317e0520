import { performEffects } from '../delivery/effects/performEffects.js';
import type { InMemoryPorts } from './inMemory/createInMemoryPorts.js';

/** The queue's worker: performs what was asked for, and what that asks for, until nothing waits. */
export const workQueue = async (ports: InMemoryPorts): Promise<void> => {
  for (let item = ports.effectQueue.woken.shift(); item; item = ports.effectQueue.woken.shift()) await performEffects(ports)(item);
};
