import Sequencer from '@jest/test-sequencer';

// Jest learns how long a file takes by running it, and in a fresh clone it has run none: the longest would begin last, and
// one worker would wait for the other. Seconds on a quiet machine with two cores; what is not here takes less than five.
export const secondsOf = {
  'e2e/src/mainJob.test.ts': 99,
  'e2e/src/looks.test.ts': 105,
  'e2e/src/alerts.test.ts': 52,
  'e2e/src/session.test.ts': 29,
  'e2e/src/playground.test.ts': 28,
  'functions/src/kills/everyKill.test.ts': 45,
  'functions/src/http/rights.test.ts': 26,
  'm365/src/underFaults.test.ts': 18,
  'functions/src/timers/sweepUnderFaults.test.ts': 15,
  'm365/src/contracts.test.ts': 12,
  'functions/src/badInput/manyAlerts.test.ts': 17,
  'functions/src/badInput/removedPerson.test.ts': 10,
  'functions/src/badInput/practice.test.ts': 12,
  'tab/src/pages/booking/BookingPage.test.tsx': 12,
  'functions/src/testing/businessClock.test.ts': 11,
  'scripts/package.test.ts': 8,
  'appPackage/src/buildPackage.test.ts': 7,
  'functions/src/timers/sendUnderFaults.test.ts': 7,
  'functions/src/http/rightsOfLists.test.ts': 7,
  'functions/src/costs/costs.test.ts': 7,
  'm365/src/importCost.test.ts': 7,
  'functions/src/badInput/fullDisk.test.ts': 6,
  'functions/src/badInput/registerFiles.test.ts': 6,
  'm365/src/workUnderFaults.test.ts': 6,
};

const seconds = ({ path }) => Object.entries(secondsOf).find(([file]) => path.replaceAll('\\', '/').endsWith(`/${file}`))?.[1] ?? 0;

export default class LongestFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).toSorted((a, b) => seconds(b) - seconds(a));
  }
}
