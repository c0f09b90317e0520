import { describe, expect, it } from '@jest/globals';
import type { AuditEntry, Reading } from '../../audit/index.js';
import type { Notice } from '../../delivery/index.js';
import { householdRef, reviewId } from '../../ids.js';
import { toInstant, toLocalDate, toRuleId } from '../../time/index.js';
import type { DeadlineKey } from '../../time/types.js';
import { cast, marlbeck } from '../builders/cast.js';
import { onPorts, type SetUp } from './contractPorts.js';

export const deliveriesContract = (setUp: SetUp): void => {
  const notice = (key: string, changes: Partial<Notice> = {}): Notice => ({
    key, unit: marlbeck, to: cast.ruth.id, post: 'firo', deadline: 'k1' as DeadlineKey, rule: toRuleId('FR-01'), household: householdRef('H-001'),
    review: reviewId('H-001-r1'), reason: 'due in 10 working days', forDay: toLocalDate('2027-01-12'), recordedAt: toInstant('2027-01-12T08:30:00Z'),
    state: 'heldUntilStart', ...changes,
  });

  describe('Deliveries', () => {
    it('record a notice once, however often it is given', onPorts(setUp, async ({ deliveries }) => {
      await deliveries.record([notice('n1'), notice('n2', { to: cast.tomasz.id }), notice('n3', { forDay: toLocalDate('2027-01-13') })]);
      await deliveries.record([notice('n1', { state: 'queued' })]);
      expect(await deliveries.findForPerson(cast.ruth.id, toLocalDate('2027-01-12'))).toEqual([notice('n1')]);
    }));

    it('record what is owed since last year once, though it was recorded on a day of last year', onPorts(setUp, async ({ deliveries }) => {
      const [before, after] = [toLocalDate('2026-12-24'), toLocalDate('2027-01-04')];
      await deliveries.record([notice('n1', { forDay: before })]);
      await deliveries.record(['n1', 'n2'].map((key) => notice(key, { forDay: after, owedOn: before })));
      expect((await deliveries.findForPerson(cast.ruth.id, before)).map((each) => each.key)).toEqual(['n1']);
      expect(await deliveries.findForPerson(cast.ruth.id, after)).toEqual([notice('n2', { forDay: after, owedOn: before })]);
    }));

    it('record more notices than one batch holds, and those of nobody in particular', onPorts(setUp, async ({ deliveries }) => {
      const many = Array.from({ length: 45 }, (_, index) => notice(`n${index}`));
      await deliveries.record([...many, notice('nobody', { to: null })]);
      await deliveries.record(many);
      const found = await deliveries.findForPerson(cast.ruth.id, toLocalDate('2027-01-12'));
      expect(found.map((each) => each.key).sort()).toEqual(many.map((each) => each.key).sort());
    }));
  });
};

export const auditContract = (setUp: SetUp): void => {
  const entry = (key: string, changes: Partial<AuditEntry> = {}): AuditEntry => ({
    key, at: toInstant('2027-01-04T08:00:00Z'), by: cast.ruth.id, act: 'review.book', record: 'H-001-r1', about: 'H-001', from: 'due', to: 'booked',
    reason: null, policyVersion: 1, ...changes,
  });

  describe('AuditTrail', () => {
    it('writes an entry once and finds what is about a household, in order of time', onPorts(setUp, async ({ audit }) => {
      await audit.write([entry('a2', { at: toInstant('2027-02-01T09:00:00Z') }), entry('a1'), entry('a3', { about: 'H-002', by: 'service' })]);
      await audit.write([entry('a1', { to: 'something else' })]);
      const found = await audit.findAbout('H-001');
      expect(found.map(({ key }) => key).sort()).toEqual(['a1', 'a2']);
      expect(found.find(({ key }) => key === 'a1')).toEqual(entry('a1'));
    }));
  });
};

export const accessLogContract = (setUp: SetUp): void => {
  const reading = (at: string, record: string, changes: Partial<Reading> = {}): Reading => ({
    person: cast.ruth.id, at: toInstant(at), record, about: 'H-001', purpose: null, ...changes,
  });

  describe('AccessLog', () => {
    it('keeps every reading of a person and day once', onPorts(setUp, async ({ accessLog }) => {
      const [first, second, later] = [
        reading('2027-01-04T08:00:00Z', 'household'), reading('2027-01-04T08:00:30Z', 'review', { purpose: 'cover' }), reading('2027-01-04T14:00:00Z', 'review'),
      ];
      await accessLog.add([first, second, reading('2027-01-04T08:00:00Z', 'household', { person: cast.leah.id })]);
      await accessLog.add([second, later, reading('2027-01-05T08:00:00Z', 'household')]);
      const found = await accessLog.findByPerson(cast.ruth.id, '2027-01-04');
      expect(found.sort((a, b) => (a.at < b.at ? -1 : 1))).toEqual([first, second, later]);
    }));

    it('loses nothing of what two processes add at once', onPorts(setUp, async ({ accessLog }) => {
      const readings = Array.from({ length: 6 }, (_, index) => reading(`2027-01-04T08:0${index}:00Z`, 'household'));
      await Promise.all(readings.map((each) => accessLog.add([each])));
      expect(await accessLog.findByPerson(cast.ruth.id, '2027-01-04')).toHaveLength(6);
    }));
  });
};
