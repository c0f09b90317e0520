import { expect, it } from '@jest/globals';
import { englandAndWales } from '../bankHolidays/bankHolidays.js';
import { toLocalDate } from '../dates/localDate.js';
import { aCarer, aHousehold, aReview, asShipped } from '../testing/ledgerFacts.js';
import { createWorkingCalendar } from '../workingDays/createWorkingCalendar.js';
import type { CarerFacts } from './facts.js';
import { limitsOfReview } from './limitsOfReview.js';

const d = toLocalDate;
const calendar = createWorkingCalendar(englandAndWales);
const limits = (carer: Partial<CarerFacts>, settings = asShipped) =>
  limitsOfReview({ household: aHousehold({ carers: [aCarer(carer)] }), review: aReview() }, settings, calendar);

it('gives the earlier of two local targets beside the legal limit, each with its book-by date', () => {
  // Six months from 31 August 2026 is Sunday 28 February 2027.
  expect(limits({ fullApprovalFrom: d('2026-08-31'), lastRestartingReviewOn: null })).toMatchObject({
    legalLimit: '2027-08-31', legalRule: 'FR-01', target: '2027-02-28', bookBy: '2027-08-31', bookByTarget: '2027-02-26',
  });
});

it('keeps a target that is later than the legal limit from counting', () => {
  const late = { version: 1, limits: { 'FR-02': { on: false }, 'FR-03': { on: true, legs: [20, 20] } } };
  expect(limits({ fullApprovalFrom: d('2026-08-31'), lastRestartingReviewOn: null }, late)).toMatchObject({ target: '2028-04-30', bookByTarget: '2027-08-31' });
});

it('has no limit while the day of full approval is not known, or when the approval ends before it', () => {
  expect(limits({ fullApprovalFrom: null, lastRestartingReviewOn: null })).toBeNull();
  expect(limits({ status: 'resigned', resignationReceivedOn: d('2026-11-30') })).toBeNull();
  expect(limits({ status: 'resigned', endedOn: d('2026-12-20') })).toBeNull();
  expect(limits({ status: 'resigned' })).not.toBeNull();
});

it('takes every approval of the home where no review says which it covers', () => {
  const facts = { household: aHousehold({ carers: [aCarer({ id: 'H-001-c9' })] }), review: null };
  expect(limitsOfReview(facts, asShipped, calendar)?.legalLimit).toBe('2027-03-10');
});
