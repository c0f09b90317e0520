import { describe, expect, it } from '@jest/globals';
import { createApiHandlers } from '../../../api/handlers.js';
import { commandKey } from '../../../ids.js';
import { aFosterReview, aHousehold, anActor, aPerson, cast, createInMemoryPorts } from '../../../testing/index.js';
import { openNextReview } from '../../../reviews/rules/openNextReview.js';
import { defaultPolicy } from '../../../council/index.js';
import { toLocalDate } from '../../../time/index.js';
import type { Household } from '../../types.js';
import { captionOf } from './captionOf.js';

/** The household with a carer for each of these family names. */
const home = (...names: string[]): Household => {
  const household = aHousehold().plain();
  const [one] = household.carers;
  return { ...household, carers: one ? names.map((familyName) => ({ ...one, familyName })) : [] };
};

describe('what a household is called', () => {
  it.each([
    [['Stubbs', 'Stubbs'], 'Stubbs'],
    [['Ahmed', 'Lowe'], 'Ahmed and Lowe'],
    [['Ahmed', 'Lowe', 'Ahmed', 'Stubbs'], 'Ahmed, Lowe and Stubbs'],
    [[], ''],
  ])('carers %j: %j', (names, familyName) => {
    expect(captionOf(home(...names))).toEqual({ town: 'Marlbeck', familyName });
  });

  it('is the same on its review, on its alerts, thanks and disputes, and on the forms that begin them', async () => {
    const ports = createInMemoryPorts({ now: '2027-01-12T10:00:00Z' });
    const household = home('Ahmed', 'Lowe');
    for (const key of ['ruth', 'leah', 'denise'] as const) await ports.people.create(cast[key].id, { value: aPerson(key).plain(), effects: [], commandKey: commandKey('seed-00000001'), actedBy: 'service' });
    const review = aFosterReview().plain();
    await ports.households.create(household.ref, { value: household, effects: [], commandKey: commandKey('seed-00000001'), actedBy: 'service' });
    await ports.reviews.create(review.id, { value: review, effects: [], commandKey: commandKey('seed-00000001'), actedBy: 'service' });
    const api = createApiHandlers(ports);
    const context = { bearer: '', reading: () => undefined };
    const [ruth, params] = [anActor('ruth'), { ref: household.ref }];
    const matter = { track: 'fostering' as const, household: household.ref, review: null, category: 'F2' as const, childAtRisk: false, safeguarding: null, summary: 'Damp.', effect: 'Coughs.', wanted: 'Repairs.', restricted: false, about: [], recipients: [], escalation: null };
    await api.raiseAlert(ruth, { params, query: {}, body: { key: commandKey('raise-000001'), review: null, categories: ['A1'], found: 'No plan.', effect: 'None.', wanted: ['A plan'], onlyCarePlan: false, iro: null, childAtRisk: false, informal: null, sendNow: false } }, context);
    await api.openDispute(ruth, { params: {}, query: {}, body: { key: commandKey('open-0000001'), ...matter } }, context);
    await api.sendThanks(ruth, { params, query: {}, body: { key: commandKey('thank-000001'), review: null, person: cast.leah.id, team: false, level: 'good', seen: 'Well done.', category: null, mayBeQuoted: false } }, context);
    const forms = [
      (await api.raiseAlertPage(ruth, { params, query: {}, body: {} }, context)).household,
      (await api.thanksForm(ruth, { params, query: {}, body: {} }, context)).household,
    ];
    const made = [openNextReview(household, defaultPolicy, ports.calendarDays, toLocalDate('2027-01-12')), ...ports.practice.all().map(({ value }) => value)];
    expect([made.length, ...made.map((each) => each?.caption), ...forms]).toMatchObject([4, ...Array.from({ length: 6 }, () => ({ familyName: 'Ahmed and Lowe', town: 'Marlbeck' }))]);
  });
});
