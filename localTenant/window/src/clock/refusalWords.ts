import { TenantProblem, wordsOf } from '../tenant/tenantProblem.js';
import { longMoment } from '../text/london.js';

/** Why the clock did not go there, in words for people; instants in the tenant's own words become London times. */
export const refusalWords = (error: unknown): string => {
  if (!(error instanceof TenantProblem)) return wordsOf(error);
  switch (error.code) {
    case 'clockBeforeLastWrite': {
      const instant = /\d{4}-\d\d-\d\dT[\d:.]+Z/.exec(error.message)?.[0];
      const last = instant === undefined ? '' : ` The last one was made on ${longMoment(new Date(instant))}.`;
      return `The clock cannot go back to before something was written.${last} Start from new data to go further back.`;
    }
    case 'clockIsMoving':
      return 'The clock is being moved already. Wait until it has arrived.';
    case 'followerDoesNotAnswer':
    case 'followerFailed':
      return 'The clock stopped on its way, because the program that keeps the timers did not answer. Move it again to go on.';
    case 'badRequest':
      return 'That is not a date and time.';
    default:
      return error.message;
  }
};
