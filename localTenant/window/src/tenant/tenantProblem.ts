/** The tenant refused or could not be reached: its own code, and words fit to be shown. */
export class TenantProblem extends Error {
  override readonly name = 'TenantProblem';
  constructor(
    readonly code: string,
    message: string,
    readonly status: number,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** A sentence for whoever looks at the window. */
export const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : 'Something went wrong in this window.');
