import { expect, test } from '@jest/globals';
import { freeBusyReach } from '@review-desk/core/reviews';
import { toInstant } from '@review-desk/core/time';
import { personId } from '@review-desk/core/ids';
import { z } from 'zod';
import type { GraphClient } from '../graph/createGraphClient.js';
import { createFreeBusy } from './freeBusy.js';

const asked = z.object({ schedules: z.array(z.string()), startTime: z.object({ dateTime: z.string() }), endTime: z.object({ dateTime: z.string() }) });
type Asked = z.infer<typeof asked>;

/** Answers that everybody is free, and keeps what it was asked. */
const recording = () => {
  const seen: Asked[] = [];
  const send: GraphClient['send'] = (call) => {
    const question = asked.parse(call.body);
    seen.push(question);
    return Promise.resolve({ status: 200, headers: { get: () => null }, body: { value: question.schedules.map((scheduleId) => ({ scheduleId, scheduleItems: [] })) } });
  };
  return { seen, freeBusy: createFreeBusy({ send, batch: () => Promise.resolve([]) }, () => ({ token: () => Promise.resolve('token'), forget: () => undefined })) };
};

const people = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ id: personId(`5ca1ab1e-0000-4000-8000-${String(at).padStart(12, '0')}`), mail: `p${at}@marlbeck.example` }));
const from = toInstant('2027-01-04T00:00:00Z');
const daysOn = (days: number) => toInstant(new Date(Date.parse(from) + days * 86_400_000).toISOString());

test('as far as Exchange answers at once is one question', async () => {
  const { seen, freeBusy } = recording();
  const found = await freeBusy('asking', people(freeBusyReach.people), from, daysOn(freeBusyReach.days));
  expect(seen).toHaveLength(1);
  expect(found.every(({ known }) => known)).toBe(true);
});

test('one day and one person more are asked apart, and nothing between is left out', async () => {
  const { seen, freeBusy } = recording();
  await freeBusy('asking', people(freeBusyReach.people + 1), from, daysOn(freeBusyReach.days + 1));
  expect(seen.map(({ schedules }) => schedules.length)).toEqual([20, 20, 1, 1]);
  expect(seen.slice(0, 2).map(({ startTime, endTime }) => [startTime.dateTime, endTime.dateTime])).toEqual([
    ['2027-01-04T00:00:00', '2027-03-07T00:00:00'],
    ['2027-03-07T00:00:00', '2027-03-08T00:00:00'],
  ]);
});
