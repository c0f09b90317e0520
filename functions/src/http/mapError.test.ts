import { describe, expect, test } from '@jest/globals';
import { apiError } from '@review-desk/core/api';
import { ChannelRefused, Conflict, InvalidInput, NotFound, NotPermitted, Refusal, Unavailable } from '@review-desk/core/errors';
import { mapError } from './mapError.js';

describe('an error of the family', () => {
  test.each([
    [new InvalidInput('a.b', 'Mend it.', [{ path: 'day', message: 'Give a day.' }]), 400, { code: 'a.b', message: 'Mend it.', faults: [{ path: 'day', message: 'Give a day.' }] }],
    [new NotPermitted('a.b', 'Ask a manager.'), 403, { code: 'a.b', message: 'Ask a manager.' }],
    [new Refusal('a.b', 'It is closed.'), 409, { code: 'a.b', message: 'It is closed.' }],
    [new Conflict('a.b', 'Look again.', 7), 412, { code: 'a.b', message: 'Look again.', current: 7 }],
    [new Unavailable('a.b', 'Wait.', 12.4), 503, { code: 'a.b', message: 'Wait.', retryAfterSeconds: 12.4 }],
    [new ChannelRefused('ConversationBlockedByUser', 'Blocked.'), 409, { code: 'ConversationBlockedByUser', message: 'Blocked.' }],
  ])('keeps its code and its sentence: %s', (error, status, body) => {
    const mapped = mapError(error, 'RD-1');
    expect([mapped.status, mapped.body.error]).toEqual([status, { ...body, reference: 'RD-1' }]);
    expect(apiError.safeParse(mapped.body).success).toBe(true);
  });
  test('tells in whole seconds when to come again', () => {
    expect(mapError(new Unavailable('a.b', 'Wait.', 12.4), 'r').headers).toEqual({ 'Retry-After': '13' });
  });
  test('never tells apart what is unknown from what must not be known', () => {
    const [unknown, forbidden] = [new NotFound('reviews.notFound', 'No such review.'), new NotFound('reviews.hidden', 'Restricted.')];
    expect(mapError(unknown, 'r')).toEqual(mapError(forbidden, 'r'));
  });
});

describe('an error that nobody foresaw', () => {
  test('gives away nothing of itself', () => {
    const mapped = mapError(new RangeError('select * from people where name = Stubbs'), 'RD-2');
    expect(mapped.status).toBe(500);
    expect(JSON.stringify(mapped)).not.toMatch(/Stubbs|select|Range/);
    expect(mapped.body.error.reference).toBe('RD-2');
  });
});
