/** Which part of Microsoft 365 answers: each has its own words for the same refusal (graph-contract 8). */
export type Workload = 'sharepoint' | 'outlook' | 'directory' | 'teams' | 'gateway';

/** An answer that is an error, thrown from anywhere in an operation. */
export class GraphError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly headers: Readonly<Record<string, string>> = {},
    readonly innerCode?: string,
  ) {
    super(message);
    this.name = 'GraphError';
  }
}

type Kind = 'notFound' | 'denied' | 'badRequest' | 'full' | 'unavailable' | 'throttled';
type Words = readonly [status: number, code: string, message: string];

const vocabulary: Readonly<Record<Kind, Readonly<Record<Workload, Words>>>> = {
  notFound: {
    sharepoint: [404, 'itemNotFound', 'The resource could not be found.'],
    outlook: [404, 'ErrorItemNotFound', 'The specified object was not found in the store.'],
    directory: [404, 'Request_ResourceNotFound', 'The resource does not exist or one of its queried reference-property objects are not present.'],
    teams: [404, 'NotFound', 'The resource was not found.'],
    gateway: [404, 'ResourceNotFound', 'The resource was not found.'],
  },
  denied: {
    sharepoint: [403, 'accessDenied', 'Access denied'],
    outlook: [403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.'],
    directory: [403, 'Authorization_RequestDenied', 'Insufficient privileges to complete the operation.'],
    teams: [403, 'Forbidden', 'The caller may not do this.'],
    gateway: [403, 'Forbidden', 'The caller may not do this.'],
  },
  badRequest: {
    sharepoint: [400, 'invalidRequest', 'Invalid request'],
    outlook: [400, 'ErrorInvalidRequest', 'The request is invalid.'],
    directory: [400, 'Request_BadRequest', 'The request is invalid.'],
    teams: [400, 'BadRequest', 'The request is invalid.'],
    gateway: [400, 'BadRequest', 'The request is invalid.'],
  },
  full: {
    sharepoint: [507, 'quotaLimitReached', 'The storage of this tenant is full. Nothing was written.'],
    outlook: [507, 'ErrorQuotaExceeded', 'The storage of this tenant is full. Nothing was written.'],
    directory: [507, 'Directory_QuotaExceeded', 'The storage of this tenant is full. Nothing was written.'],
    teams: [507, 'InsufficientStorage', 'The storage of this tenant is full. Nothing was written.'],
    gateway: [507, 'quotaLimitReached', 'The storage of this tenant is full. Nothing was written.'],
  },
  unavailable: {
    sharepoint: [503, 'serviceNotAvailable', 'The service is not available. Try the request again after a delay.'],
    outlook: [503, 'ErrorServerBusy', 'The server cannot service this request right now. Try again later.'],
    directory: [503, 'Service_ServiceUnavailable', 'The service is temporarily unavailable.'],
    teams: [503, 'ServiceUnavailable', 'The service is temporarily unavailable.'],
    gateway: [503, 'ServiceUnavailable', 'The service is temporarily unavailable.'],
  },
  throttled: {
    sharepoint: [429, 'activityLimitReached', 'The app or user has been throttled.'],
    outlook: [429, 'ApplicationThrottled', 'Application is over its MailboxConcurrency limit.'],
    directory: [429, 'TooManyRequests', 'Too many requests.'],
    teams: [429, 'TooManyRequests', 'Too many requests.'],
    gateway: [429, 'TooManyRequests', 'Too many requests.'],
  },
};

/** The refusal in the words of its workload; `message` replaces the usual sentence. */
export const refusal = (workload: Workload, kind: Kind, message?: string, headers?: Record<string, string>): GraphError => {
  const [status, code, usual] = vocabulary[kind][workload];
  return new GraphError(status, code, message ?? usual, headers);
};
