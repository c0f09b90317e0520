import { jest } from '@jest/globals';
import { contracts } from '@review-desk/core/testing/contracts';
import { startDesk } from './testing/startDesk.js';

jest.setTimeout(30_000);

// Three calls in ten fail: refused, not available, performed with the answer lost. The same suites must end the same.
for (const contract of Object.values(contracts)) {
  contract(async () => {
    const { ports, fail } = await startDesk();
    await fail({ rate429: 0.1, rate503: 0.1, lostAnswers: 0.1, retryAfterSeconds: 1, seed: 7 });
    return ports;
  });
}
