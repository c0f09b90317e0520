import type { Channels } from '@review-desk/core/delivery';
import { Unavailable } from '@review-desk/core/errors';

const closed = (): Promise<never> => Promise.reject(new Unavailable('channels.notConnected', 'Messages cannot leave this installation yet. They are kept and sent later.'));

/** Channels of an installation whose bot is not connected: nothing leaves, nothing is lost, and nothing becomes a task. */
export const closedChannels: Channels = {
  messenger: { open: closed, send: closed, update: closed, remove: closed, face: () => ({}) },
  installation: { isInstalled: closed, install: closed },
  feed: { notify: closed },
  mail: { send: closed, findBounced: closed },
};
