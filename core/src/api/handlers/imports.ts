import { InvalidInput } from '../../errors.js';
import type { Actor } from '../../people/index.js';
import type { Ports, RequestContext } from '../../ports.js';
import type { Stored } from '../../records/index.js';
import { answerMissing, chooseDifference, runImport, stopImport, undoImport, uploadRegister } from '../../register/imports/commands/importActs.js';
import type { RegisterImport } from '../../register/imports/ports.js';
import { faultsFileOf, importOf, importPageOf, importsOf } from '../../register/imports/queries/importPage.js';
import type { ApiHandlers } from '../handlerTypes.js';
import type { AnswerOf } from '../routeTable.js';

type ImportRoutes =
  | 'imports' | 'uploadRegister' | 'import' | 'faultsFile' | 'answerMissing' | 'chooseDifference' | 'runImport' | 'stopImport' | 'undoImport';

export const createImportHandlers = (ports: Ports): ApiHandlers<ImportRoutes> => {
  const page = importPageOf(ports);
  const shown = async (actor: Actor, context: RequestContext, act: Promise<Stored<RegisterImport>>): Promise<AnswerOf<'import'>> => page(actor, await act, context);
  return {
    imports: (actor) => importsOf(ports)(actor),
    import: (actor, { params }, context) => importOf(ports)(actor, params.id, context),
    faultsFile: (actor, { params }, context) => faultsFileOf(ports)(actor, params.id, context),
    uploadRegister: (actor, { query, body }, context) => shown(actor, context, uploadRegister(ports)(actor, query.key, bytesOf(body))),
    answerMissing: (actor, { params, body }, context) => shown(actor, context, answerMissing(ports)(actor, params.id, body)),
    chooseDifference: (actor, { params, body }, context) => shown(actor, context, chooseDifference(ports)(actor, params.id, body)),
    runImport: (actor, { params, body }, context) => shown(actor, context, runImport(ports)(actor, params.id, body.key)),
    stopImport: (actor, { params, body }, context) => shown(actor, context, stopImport(ports)(actor, params.id, body.key)),
    undoImport: (actor, { params, body }, context) => shown(actor, context, undoImport(ports)(actor, params.id, body.key)),
  };
};

/** The host gives the file as it came; a test may give its text. */
const bytesOf = (body: unknown): Uint8Array => {
  if (body instanceof Uint8Array) return body;
  if (typeof body === 'string') return new TextEncoder().encode(body);
  throw new InvalidInput('imports.notAFile', 'This is not a CSV file, so nothing was changed. Export the register as CSV, then upload it again.');
};
