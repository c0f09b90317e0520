import type { Host, HostTheme } from '../teams/host.js';

/** Teams as the tests and the development page need it: signs in at once unless told otherwise. */
export const createFakeHost = (given: Partial<Host> & { theme?: HostTheme; subPage?: string; inDialog?: boolean } = {}): Host => ({
  start: () => Promise.resolve({ theme: given.theme ?? 'light', subPage: given.subPage ?? null, inDialog: given.inDialog ?? false }),
  onTheme: () => undefined,
  silentToken: () => Promise.resolve('token'),
  askedToken: () => Promise.resolve('token after pressing'),
  closeDialog: () => undefined,
  ready: () => undefined,
  ...given,
});
