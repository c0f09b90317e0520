/** Entra's own form of refusal: the OAuth code with an AADSTS number that people search for. */
export class EntraError extends Error {
  constructor(
    readonly status: number,
    readonly oauthCode: string,
    readonly number: number,
    message: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
    this.name = 'EntraError';
  }

  body(requestId: string): Record<string, unknown> {
    return {
      error: this.oauthCode,
      error_description: `AADSTS${this.number}: ${this.message} Trace ID: ${requestId}`,
      error_codes: [this.number],
      timestamp: `${new Date().toISOString().slice(0, 19).replace('T', ' ')}Z`,
      trace_id: requestId,
      correlation_id: requestId,
    };
  }
}
