import { contracts } from '@review-desk/core/testing/contracts';
import { startDesk } from './testing/startDesk.js';

for (const contract of Object.values(contracts)) contract(async () => (await startDesk()).ports);
