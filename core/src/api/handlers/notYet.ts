import { Unavailable } from '../../errors.js';

export const notYet = async (): Promise<never> => {
  throw new Unavailable('api.notYet', 'This part of the service does not work yet.');
};
