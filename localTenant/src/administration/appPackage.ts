import { existsSync, readFileSync } from 'node:fs';
import type { Answer } from '../wire/operation.js';
import type { AdministrationCall } from './administrationCall.js';

/** The Teams app package that the window sideloads, read afresh each time so that a new build is seen. */
export const appPackage = ({ tenant }: AdministrationCall): Answer => {
  const file = tenant.appPackageFile;
  if (!file || !existsSync(file)) {
    return { status: 404, body: { error: { code: 'noAppPackage', message: 'No app package has been built for this tenant.' } } };
  }
  return { status: 200, body: readFileSync(file), headers: { 'Content-Type': 'application/zip', 'Cache-Control': 'no-store' } };
};
