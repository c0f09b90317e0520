/** A measurement could not be taken; the message says in plain words why. */
export class BenchError extends Error {
  override readonly name = 'BenchError';
}
