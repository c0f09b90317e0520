import { z } from 'zod';
import { listRefusing, setRefusing } from '../outlook/mailboxes/refusingMailboxes.js';
import type { Answer } from '../wire/operation.js';
import type { AdministrationCall } from './administrationCall.js';

export const getMailboxes = ({ tenant }: AdministrationCall): Answer => ({ status: 200, body: { refusing: listRefusing(tenant.store) } });

const schema = z.strictObject({ address: z.string().regex(/^[^\s@]+@[^\s@]+$/), refuses: z.boolean() });

/** `POST /_tenant/mailboxes`: an address takes no mail any more, or takes it again. */
export const setMailbox = (call: AdministrationCall): Answer => {
  const { address, refuses } = schema.parse(call.body);
  setRefusing(call.tenant.store, address, refuses);
  return getMailboxes(call);
};
