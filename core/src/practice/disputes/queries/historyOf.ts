import type { ThreadEntry } from '../../../api/shapes/practice.js';
import { alertDeadlines } from '../../alerts/rules/alertDeadlines.js';
import { alertThread } from '../../alerts/rules/alertThread.js';
import type { Alert } from '../../alerts/types.js';
import type { PracticeReader } from '../../queries/practiceReader.js';
import { disputeThread } from '../rules/disputeThread.js';
import type { Dispute } from '../types.js';

/**
 * The story of a dispute on one page: what was found, asked and tried in the alert that it went on from, then its own
 * stages. A head of service or the director has no right over the alert, and reads what was tried here.
 * Source: workflows E, stage 4 ("one page: history, what was asked, what was tried").
 */
export const historyOf = (dispute: Dispute, alert: Alert | null, reader: PracticeReader): ThreadEntry[] => {
  const own = disputeThread(dispute, reader.book, alert !== null);
  return alert === null ? own : [...beforeIt(alert, reader), ...own].toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
};

const beforeIt = (alert: Alert, reader: PracticeReader): ThreadEntry[] => {
  const { policy, calendar } = reader.policyOf(alert);
  const owed = alertDeadlines(alert, policy, calendar);
  return alertThread(alert, reader.book, (round) => owed.find(({ deadline }) => deadline.occurrence === `answer ${round}`)?.deadline.due ?? null);
};
