import type { Directory } from '@review-desk/local-tenant';
import { PlainError } from '../plainError.js';

/** The product's own application in the sample directory. */
export const productApp = (directory: Directory): Directory['apps'][number] => {
  const app = directory.apps.find((each) => each.kind === 'product');
  if (!app) throw new PlainError('sampleCouncil/directory.json names no product app.');
  return app;
};
