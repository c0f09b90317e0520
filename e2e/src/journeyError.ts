/** What stopped a journey before it could find out anything about the product. */
export class JourneyError extends Error {
  override readonly name = 'JourneyError';
}
