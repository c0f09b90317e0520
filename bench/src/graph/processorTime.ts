import type { Row } from '../row.js';
import { startCannedResponder } from './cannedResponder.js';
import { ourClient, pnpClient } from './clients.js';

const REQUESTS = 400;

const WARM_UP = 300;
const ROUNDS = 6;
/** Microseconds: what a measurement of this kind can tell apart. Less than this is counted as this. */
const RESOLUTION = 5;

const roundOf = async (request: () => Promise<unknown>, times: number): Promise<number> => {
  const before = process.cpuUsage();
  for (let index = 0; index < times; index += 1) await request();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / times;
};

/** Microseconds of this process's processor time a request: rounds taken in turn, so that warming up favours nobody, and the least of each. */
const costsOf = async (requests: readonly (() => Promise<unknown>)[]): Promise<number[]> => {
  const least = requests.map(() => Infinity);
  for (const request of requests) await roundOf(request, WARM_UP);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, request] of requests.entries()) least[index] = Math.min(least[index] ?? Infinity, await roundOf(request, REQUESTS));
  }
  return least;
};

/** What each layer adds to a bare fetch of the same page from the same server. */
export const benchProcessorTime = async (): Promise<Row> => {
  const { base, stop } = await startCannedResponder();
  try {
    const [ours, theirs] = [ourClient(base, 'token'), pnpClient(base, 'token')];
    const path = '/sites/s/lists/l/items?$expand=fields($select=Key,Data)';
    const [bare = 0, mine = 0, other = 0] = await costsOf([
      async () => (await fetch(base + path, { headers: { authorization: 'Bearer token' } })).json(),
      () => ours.send({ operation: 'items.list', method: 'GET', path }),
      () => theirs.sites.getById('s').lists.getById('l').items.expand('fields($select=Key,Data)')(),
    ]);
    const [addedByUs, addedByThem] = [Math.max(RESOLUTION, mine - bare), Math.max(RESOLUTION, other - bare)];
    return {
      name: 'Graph layer: processor time added a request, against @pnp/graph',
      ours: Math.round(addedByUs), theirs: Math.round(addedByThem), ratio: addedByThem / addedByUs, unit: 'microseconds',
      note: `over a bare fetch, which costs ${Math.round(bare)} (less than ${RESOLUTION} cannot be told apart); one page of 20 items from a canned responder`,
    };
  } finally {
    stop();
  }
};
