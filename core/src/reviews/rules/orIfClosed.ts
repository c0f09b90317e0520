import { isDeskError } from '../../errors.js';

/** What was asked of a calendar, or `otherwise` where its mailbox is closed to the service (ports.ts, `calendar.closed`). */
export const orIfClosed = async <T, U>(asked: Promise<T>, otherwise: U): Promise<T | U> => {
  try {
    return await asked;
  } catch (error) {
    if (isDeskError(error) && error.code === 'calendar.closed') return otherwise;
    throw error;
  }
};
