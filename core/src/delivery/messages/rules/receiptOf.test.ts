import { describe, expect, it } from '@jest/globals';
import { cast } from '../../../testing/index.js';
import { createWorkingCalendar, englandAndWales, toInstant } from '../../../time/index.js';
import { receiptOf } from './receiptOf.js';

const counted = { hours: { start: '08:30', end: '17:30' }, calendar: createWorkingCalendar(englandAndWales) };
const received = (sentAt: string | null, at: string, how: 'chat' | 'task' | 'working day after issue' = 'chat') => {
  const receipt = receiptOf({ sentAt: sentAt === null ? null : toInstant(sentAt) }, { at: toInstant(at), to: cast.denise.id, how }, counted);
  return receipt && `${receipt.at} ${receipt.how}`;
};

// Source of every row: timescales 1.20.
describe('an alert is received', () => {
  it.each([
    ['when the first channel takes it', '2027-01-11T10:00:00Z', '2027-01-11T10:01:00Z', '2027-01-11T10:01:00Z chat'],
    ['the next working morning when it was issued in the evening', '2027-01-11T18:00:00Z', '2027-01-12T08:30:00Z', '2027-01-12T08:30:00Z chat'],
    ['late on the working day after issue', '2027-01-11T10:00:00Z', '2027-01-12T23:30:00Z', '2027-01-12T23:30:00Z chat'],
    ['on the working day after issue, when every channel was away longer', '2027-01-11T10:00:00Z', '2027-01-13T08:30:00Z', '2027-01-12T08:30:00Z working day after issue'],
    ['on Monday after a Friday', '2027-01-15T10:00:00Z', '2027-01-20T10:00:00Z', '2027-01-18T08:30:00Z working day after issue'],
    ['on Tuesday after Easter, London being an hour ahead', '2027-03-25T18:00:00Z', '2027-04-02T10:00:00Z', '2027-03-30T07:30:00Z working day after issue'],
    ['on the 29th after Christmas Eve', '2026-12-24T18:00:00Z', '2027-01-04T08:30:00Z', '2026-12-29T08:30:00Z working day after issue'],
  ])('%s', (_what, sentAt, at, receipt) => {
    expect(received(sentAt, at)).toBe(receipt);
  });

  it('through the task of business support, where no channel takes it', () => {
    expect(received('2027-01-11T10:00:00Z', '2027-01-11T10:01:00Z', 'task')).toBe('2027-01-11T10:01:00Z task');
  });

  it('not yet, while a channel may still take it in time', () => {
    expect(received('2027-01-11T10:00:00Z', '2027-01-12T17:00:00Z', 'working day after issue')).toBeNull();
  });

  it('never, while it is a draft', () => {
    expect(received(null, '2027-01-11T10:00:00Z')).toBeNull();
  });
});
