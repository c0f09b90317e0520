import { Conflict, NotFound, Unavailable, type DeskError } from '@review-desk/core/errors';
import { z } from 'zod';
import { operations, type Operation } from './operations.js';

const inner = z.looseObject({ code: z.string().optional() });
const graphError = z.looseObject({
  error: z.looseObject({ code: z.string().default('unknown'), message: z.string().default(''), innerError: inner.optional(), innererror: inner.optional() }),
});

export type GraphFault = { status: number; code: string; message: string };

export const readFault = (status: number, body: unknown): GraphFault => {
  const parsed = graphError.safeParse(body);
  if (!parsed.success) return { status, code: 'unknown', message: '' };
  const { code, message, innerError, innererror } = parsed.data.error;
  return { status, code: innerError?.code ?? innererror?.code ?? code, message };
};

// Graph gives these two no code of their own, so the words are all there is to go by (errors reference).
const isMissingIndex = (fault: GraphFault): boolean => fault.status === 400 && /not indexed/i.test(fault.message);
export const isDuplicateValue = (fault: GraphFault): boolean =>
  fault.status === 409 || (fault.status === 400 && /duplicate (values|field)|ErrorDuplicateTransactionId/i.test(`${fault.message} ${fault.code}`));

/** Graph's refusal in core's words. Graph's own message stays out: it may quote what was sent. */
export const toDeskError = (operation: Operation, fault: GraphFault, retryAfterSeconds?: number): DeskError => {
  const { status, code } = fault;
  const cause = { cause: { operation, status, code } };
  if (status === 404) return new NotFound('m365.notFound', 'Microsoft 365 has no such record. It may have been removed.', cause);
  if (status === 409 || status === 412) {
    return new Conflict('m365.changed', 'Somebody else changed this first, so yours was not kept. Look at it again, then make your change.', undefined, cause);
  }
  const unavailable = (ownCode: string, message: string): Unavailable => new Unavailable(ownCode, message, retryAfterSeconds, cause);
  if (status === 401) return unavailable('m365.notSignedIn', 'Microsoft 365 did not accept the sign-in of this service. Nothing was changed. Tell your Microsoft 365 administrator.');
  if (status === 403) {
    return unavailable('m365.notAllowed', `Microsoft 365 refuses this service. Nothing was changed. Tell your Microsoft 365 administrator: it needs the permission ${operations[operation].needs}.`);
  }
  if (isMissingIndex(fault)) {
    return unavailable('m365.indexMissing', 'A list in SharePoint has lost an index that this question needs. Nothing was changed. Ask your Microsoft 365 administrator to run the set-up step again.');
  }
  // SharePoint's answer to more than 5,000 matching rows: it names no time to wait, for no waiting helps (contract 2.5).
  if (status === 429 && operation === 'items.list' && retryAfterSeconds === undefined) {
    return unavailable('m365.tooMany', 'Microsoft 365 does not answer a question with so many records behind it, or asks us to wait. Nothing was lost. Try again in a minute.');
  }
  if (status === 429) return unavailable('m365.busy', 'Microsoft 365 is asking us to wait. Nothing was lost. Try again in a minute.');
  if (status === 423) return unavailable('m365.locked', 'Microsoft 365 has locked this file or record. Nothing was changed. Try again later.');
  if (status === 507) return unavailable('m365.full', 'The Microsoft 365 site is full, so this could not be kept. What was there before still is. Tell your Microsoft 365 administrator, then try again.');
  if (status >= 500) return unavailable('m365.notAnswering', 'Microsoft 365 is not answering. Nothing was lost. Try again in a minute.');
  return unavailable('m365.refused', 'Microsoft 365 did not accept what this service sent. Nothing was changed. Tell your Microsoft 365 administrator, and quote the reference.');
};

/** No answer came at all, or it was cut off. */
export const lostAnswer = (operation: Operation, cause: unknown): Unavailable =>
  new Unavailable('m365.noAnswer', 'Microsoft 365 did not answer in time. Try again in a minute: what you did is never done twice.', undefined, {
    cause: { operation, cause: cause instanceof Error ? cause.name : 'unknown' },
  });
