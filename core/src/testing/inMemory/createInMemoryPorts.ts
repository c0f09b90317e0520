import { createInMemoryStores, type DirectoryContent, type InMemoryStores } from '../../inMemory/index.js';
import type { Ports } from '../../ports.js';
import { aDirectoryPerson } from '../builders/aPerson.js';
import { cast, marlbeck, type CastKey } from '../builders/cast.js';
import { createInMemoryChannels, type InMemoryChannels } from './channels.js';

/** Every port in memory, with what a test may look at beside it. */
export type InMemoryPorts = Ports & InMemoryStores & { channels: InMemoryChannels };

/** Nothing happens in it: what a run shows is the host's (functions/src/trial). */
export const quietTrial: Ports['trial'] = {
  people: () => [],
  run: async (wish) => ({ run: { wish, steps: [], faces: [], passedOver: [], alert: null, dispute: null }, cards: [] }),
};

/** The council's directory is the whole cast unless a test says otherwise; every other store starts empty. */
export const createInMemoryPorts = (given: { now?: string; directory?: DirectoryContent } = {}): InMemoryPorts => {
  const people = Object.keys(cast).map((key) => aDirectoryPerson(key as CastKey));
  return {
    ...createInMemoryStores({ ...given, directory: given.directory ?? { people } }),
    unit: marlbeck,
    council: 'Marlbeck Metropolitan Borough Council',
    channels: createInMemoryChannels(),
    trial: quietTrial,
    health: { check: async () => [{ part: 'lists', state: 'ok' }, { part: 'directory', state: 'ok' }] },
  };
};
