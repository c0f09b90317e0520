import { ZodError } from 'zod';
import { GraphError } from './graphError.js';
import type { Answer } from './operation.js';

const asGraphError = (error: unknown): GraphError => {
  if (error instanceof GraphError) return error;
  if (error instanceof ZodError) {
    const where = error.issues.map((issue) => issue.path.join('.')).filter(Boolean);
    return new GraphError(400, 'BadRequest', `The request body does not fit its shape: ${where.join(', ') || 'body'}.`);
  }
  console.error(error);
  return new GraphError(500, 'generalException', 'General exception while processing');
};

/** Graph's error body, with the ids that support asks for. */
export const errorAnswer = (error: unknown, requestId: string, clientRequestId: string | undefined): Answer => {
  const known = asGraphError(error);
  return {
    status: known.status,
    headers: known.headers,
    body: {
      error: {
        code: known.code,
        message: known.message,
        innerError: {
          ...(known.innerCode ? { code: known.innerCode } : {}),
          date: new Date().toISOString().slice(0, 19),
          'request-id': requestId,
          'client-request-id': clientRequestId ?? requestId,
        },
      },
    },
  };
};
