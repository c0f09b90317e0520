import { InvalidInput } from '@review-desk/core/errors';

/** More than a request may hold; answered as 413, so that a proxy and a browser understand it too. */
export class TooLarge extends InvalidInput {
  constructor(message: string) {
    super('request.tooLarge', message);
  }
}
