import type { Answer } from '../wire/operation.js';
import type { AdministrationCall } from './administrationCall.js';

/** `?since=` a sequence number, `?app=` a client id: the entries after it, the sums, and where to read on from. */
export const getLog = ({ tenant, query }: AdministrationCall): Answer => {
  const app = query.plain.get('app');
  const entries = tenant.log.since(Number(query.plain.get('since') ?? 0), app);
  return { status: 200, body: { entries, totals: tenant.log.totals(app), next: tenant.log.last } };
};

export const clearLog = ({ tenant }: AdministrationCall): Answer => {
  tenant.log.clear();
  return { status: 204 };
};
