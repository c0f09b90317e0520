import { isDeskError, NotFound } from '@review-desk/core/errors';

/**
 * A mailbox that is not there and one outside those that the service was given are one thing to the product: a calendar
 * that cannot be used until an administrator acts. Trying again in a minute, as for a service that is busy, mends neither.
 */
export const orClosed = async <T>(work: Promise<T>): Promise<T> => {
  try {
    return await work;
  } catch (error) {
    if (!isDeskError(error) || (error.code !== 'm365.notAllowed' && error.code !== 'm365.notFound')) throw error;
    throw new NotFound('calendar.closed', 'This calendar is not there, or is not one of those that the service may use. Tell your Microsoft 365 administrator.', { cause: error });
  }
};
