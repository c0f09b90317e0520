import type { HttpRequest } from '@azure/functions';
import type { Route } from '@review-desk/core/api';
import { InvalidInput } from '@review-desk/core/errors';
import type { z } from 'zod';
import { faultInWords } from './faultInWords.js';
import { TooLarge } from './tooLarge.js';

const largestBody = 1_000_000;
const largestFile = 50 * 1_000_000;

const words = { error: faultInWords };

export type Parsed = { params: unknown; query: unknown; body: unknown };

/** Parameters, query and body of a request as the route's shapes say; every fault at once, by the field's path. */
export const readRequest = async (route: Route, request: HttpRequest, takesFile: boolean): Promise<Parsed> => {
  const parts = {
    params: route.params.safeParse(request.params, words),
    query: route.query.safeParse(Object.fromEntries(request.query), words),
    body: route.body.safeParse(await readBody(route, request, takesFile), words),
  };
  const faults = Object.values(parts).flatMap((part) => (part.success ? [] : part.error.issues.map(faultOf)));
  if (faults.length > 0) throw new InvalidInput('request.invalid', 'Nothing was changed. Some of what was sent cannot be used: see what is wrong beside each field.', faults);
  return { params: parts.params.data, query: parts.query.data, body: parts.body.data };
};

/** A file comes as text, exactly as it was sent: what is wrong with it is the import's to tell, line by line. */
const readBody = async (route: Route, request: HttpRequest, takesFile: boolean): Promise<unknown> => {
  if (route.method === 'GET') return {};
  const largest = takesFile ? largestFile : largestBody;
  const tooMuch = takesFile ? 'This file is larger than 50 MB, so it was not taken and nothing was changed. Split it into smaller files and import them one after the other.' : 'That is more than can be sent at once, so nothing was changed. Shorten it, then send it again.';
  if (Number(request.headers.get('content-length') ?? 0) > largest) throw new TooLarge(tooMuch);
  const type = (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase();
  const bytes = new Uint8Array(await request.arrayBuffer());
  if (bytes.length > largest) throw new TooLarge(tooMuch);
  if (takesFile) {
    if (type !== 'text/csv') throw new InvalidInput('request.notCsv', 'This is not a CSV file, so nothing was changed. Export the register as CSV, then upload it again.');
    if (bytes.length === 0) throw new InvalidInput('request.emptyFile', 'This file is empty, so nothing was changed. Choose the file that your case system made.');
    return bytes;
  }
  if (bytes.length === 0) return {};
  if (type !== 'application/json') throw new InvalidInput('request.notJson', 'Nothing was changed: this was not sent as JSON. Open the page again, then try once more.');
  return parse(bytes);
};

const parse = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    // The parser's own words quote what was sent, so they go no further.
    throw new InvalidInput('request.notJson', 'Nothing was changed: what was sent arrived damaged. Open the page again, then try once more.');
  }
};

const faultOf = (issue: z.core.$ZodIssue): { path: string; message: string } => ({ path: issue.path.map(String).join('.'), message: issue.message });
