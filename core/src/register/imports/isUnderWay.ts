import type { RegisterImport } from './ports.js';

/** States in which a worker is to do something: without one for a while, the work was lost on its way. */
export const isUnderWay = ({ state }: Pick<RegisterImport, 'state'>): boolean =>
  state === 'checking' || state === 'running' || state === 'undoing';
