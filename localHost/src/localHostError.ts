/** What the local host cannot do or was asked wrongly; says so in a sentence. */
export class LocalHostError extends Error {
  constructor(message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'LocalHostError';
  }
}
