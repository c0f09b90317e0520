import type { Alert, OtherDate } from '../types.js';
import { isAnswerOwed } from './alertState.js';

/**
 * The other date that was asked for and waits for the officer. An answer overtakes it: agreed afterwards, it would move the
 * limit of an answer that came already, or shorten the time of the next round. Source: workflows D8, D10a.
 */
export const openProposal = (alert: Alert): OtherDate | null => {
  const since = alert.replies.at(-1)?.at ?? '';
  return isAnswerOwed(alert) ? (alert.otherDates.find(({ decided, proposed }) => decided === null && proposed.at >= since) ?? null) : null;
};
