import type { IncomingMessage } from 'node:http';
import { ZodError } from 'zod';
import { ClockRefusal } from '../clock/moveClock.js';
import { clientOperations } from '../teams/client/clientOperations.js';
import { TenantError } from '../tenantError.js';
import type { TenantState } from '../tenantState.js';
import { GraphError } from '../wire/graphError.js';
import { parseQuery } from '../wire/odataQuery.js';
import type { Answer } from '../wire/operation.js';
import { readJson } from '../wire/readBody.js';
import type { AdministrationCall } from './administrationCall.js';
import { appPackage } from './appPackage.js';
import { getBudget, setBudget } from './budgetOperations.js';
import { getClock, setClock } from './clockOperations.js';
import { getFaults, setFaults } from './faultOperations.js';
import { clearLog, getLog } from './logOperations.js';
import { listOrganisation, listSitesHere } from './describeTenant.js';
import { getMailboxes, setMailbox } from './mailboxOperations.js';
import { listPeopleHere, openSession, setAccount, singleSignOn } from './signIn.js';

type Operation = (call: AdministrationCall) => Answer | Promise<Answer>;

const operations = new Map<string, Operation>([
  ['GET /people', listPeopleHere],
  ['POST /people', setAccount],
  ['POST /session', openSession],
  ['POST /sso', singleSignOn],
  ['GET /clock', getClock],
  ['POST /clock', setClock],
  ['GET /faults', getFaults],
  ['POST /faults', setFaults],
  ['GET /budget', getBudget],
  ['POST /budget', setBudget],
  ['GET /log', getLog],
  ['DELETE /log', clearLog],
  ['GET /organisation', listOrganisation],
  ['GET /sites', listSitesHere],
  ['GET /mailboxes', getMailboxes],
  ['POST /mailboxes', setMailbox],
  ['GET /appPackage', appPackage],
  ...clientOperations,
]);

const failed = (status: number, code: string, message: string): Answer => ({ status, body: { error: { code, message } } });

/** Everything below /_tenant: running the machine, which no real tenant offers. Never part of Graph. */
export const administrationEndpoint = async (tenant: TenantState, request: IncomingMessage, url: string): Promise<Answer> => {
  const [path = '', query = ''] = url.split('?');
  const operation = operations.get(`${request.method} ${path}`);
  if (!operation) return failed(404, 'notFound', `There is no ${request.method} /_tenant${path}.`);
  try {
    return await operation({ tenant, body: await readJson(request), query: parseQuery(query) });
  } catch (error) {
    if (error instanceof ClockRefusal || error instanceof GraphError) return failed(error.status, error.code, error.message);
    if (error instanceof TenantError) return failed(422, error.code, error.message);
    if (error instanceof ZodError) {
      return failed(400, 'badRequest', error.issues.map((issue) => `${issue.path.join('.') || 'body'}: ${issue.message}`).join('; '));
    }
    throw error;
  }
};
