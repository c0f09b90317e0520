import { z } from 'zod';
import { importId, key, nothing } from '../shapes/basics.js';
import { answerBody, differenceBody, importPage, importRow, startBody, startPage } from '../shapes/imports.js';
import { policyCheck, policyDraft, policyPage, publishBody } from '../shapes/settings.js';
import { route } from '../route.js';

const one = z.object({ id: importId });
const act = z.object({ key });

export const settingsRoutes = {
  policy: route({ method: 'GET', path: 'policy', params: nothing, query: nothing, body: nothing, answer: policyPage, right: 'council-policy: read' }),
  checkPolicy: route({ method: 'POST', path: 'policy/check', params: nothing, query: nothing, body: policyDraft, answer: policyCheck, right: 'council-policy: write' }),
  publishPolicy: route({ method: 'POST', path: 'policy', params: nothing, query: nothing, body: publishBody, answer: policyPage, right: 'council-policy: publish-version' }),
  imports: route({ method: 'GET', path: 'imports', params: nothing, query: nothing, body: nothing, answer: z.object({ rows: z.array(importRow), acts: z.array(z.string()) }), right: 'import: read' }),
  /** The file itself is the body (`text/csv`, at most 50 MB); the key stands in the address. */
  uploadRegister: route({ method: 'POST', path: 'imports', params: nothing, query: z.object({ key }), body: z.any(), answer: importPage, right: 'import: preview' }),
  import: route({ method: 'GET', path: 'imports/{id}', params: one, query: nothing, body: nothing, answer: importPage, right: 'import: read' }),
  faultsFile: route({ method: 'GET', path: 'imports/{id}/faults', params: one, query: nothing, body: nothing, answer: z.object({ csv: z.string() }), right: 'import: read' }),
  answerMissing: route({ method: 'POST', path: 'imports/{id}/missing', params: one, query: nothing, body: answerBody, answer: importPage, right: 'import: write' }),
  chooseDifference: route({ method: 'POST', path: 'imports/{id}/difference', params: one, query: nothing, body: differenceBody, answer: importPage, right: 'import: write' }),
  runImport: route({ method: 'POST', path: 'imports/{id}/run', params: one, query: nothing, body: act, answer: importPage, right: 'import: run' }),
  stopImport: route({ method: 'POST', path: 'imports/{id}/stop', params: one, query: nothing, body: act, answer: importPage, right: 'import: run' }),
  undoImport: route({ method: 'POST', path: 'imports/{id}/undo', params: one, query: nothing, body: act, answer: importPage, right: 'import: undo' }),
  startTelling: route({ method: 'GET', path: 'start', params: nothing, query: nothing, body: nothing, answer: startPage, right: 'import: start-telling' }),
  pressStart: route({ method: 'POST', path: 'start', params: nothing, query: nothing, body: startBody, answer: startPage, right: 'import: start-telling' }),
};
