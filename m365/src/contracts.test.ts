import { contracts } from '@review-desk/core/testing/contracts';
import { startDesk } from './testing/startDesk.js';

// The tenant on this machine offers no document library yet; importFiles.test.ts holds files to the documented wire.
const { importFiles: _notOffered, ...offered } = contracts;
for (const contract of Object.values(offered)) contract(async () => (await startDesk()).ports);
