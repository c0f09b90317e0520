import type { HouseholdRef, PracticeId, ReviewId } from '../../ids.js';
import type { Ports } from '../../ports.js';
import type { Practice } from '../../practice/types.js';
import type { Effect, Records, Stored } from '../../records/index.js';
import type { Household } from '../../register/types.js';
import type { Review } from '../../reviews/types.js';
import { releaseStarted } from '../messages/commands/releaseStarted.js';
import { sendMessage } from '../messages/commands/sendMessage.js';
import type { MessageId } from '../messages/types.js';
import type { EffectsOf } from '../types.js';
import { performAudit } from './performAudit.js';
import { performCalendarEffect } from './performCalendarEffects.js';
import type { Performed } from './performed.js';
import { performHouseholdEffect } from './performHouseholdEffect.js';
import { performPracticeEffect } from './performPracticeEffect.js';

/** `problems` name the effect's kind and what failed, ids only; a failed effect stays on its item for the next try. */
export type EffectsReport = { performed: number; failed: number; problems: { effect: string; cause: unknown }[] };

/**
 * Performs what a decision left to do, at least once and each under its stable key (architecture, idea 2). One failing
 * effect never stops the others: it is put off and found again by the timer.
 */
export const performEffects =
  (ports: Ports) =>
  async (item: EffectsOf): Promise<EffectsReport> => {
    switch (item.list) {
      case 'reviews':
        return performAll<Review, ReviewId>(ports.reviews, item.id as ReviewId, (stored, effect) =>
          isCalendar(effect) ? performCalendarEffect(ports, stored, effect) : performShared(ports, effect),
        );
      case 'households':
        return performAll<Household, HouseholdRef>(ports.households, item.id as HouseholdRef, (stored, effect) =>
          performShared(ports, effect, stored.effects),
        );
      case 'people':
        return performAll(ports.people, item.id as never, (_stored, effect) => performShared(ports, effect));
      case 'imports':
        return performAll(ports.imports, item.id as never, (_stored, effect) => performShared(ports, effect));
      case 'practice':
        return performAll<Practice, PracticeId>(ports.practice, item.id as PracticeId, async (stored, effect, more) =>
          effect.kind === 'audit.write' ? performShared(ports, effect) : performPracticeEffect(ports, stored, effect, more),
        );
      case 'messages':
        return performSending(ports, item.id as MessageId);
      case 'policies':
        return { performed: await releaseStarted(ports)(), failed: 0, problems: [] };
    }
  };

/** A message is sent by the same worker; what a channel did not take stays with the message, for its next try. */
const performSending = async (ports: Ports, id: MessageId): Promise<EffectsReport> => {
  const sent = await sendMessage(ports)(id).catch((cause: unknown) => ({ what: 'later' as const, cause }));
  return sent.what === 'later' ? { performed: 0, failed: 1, problems: [{ effect: id, cause: sent.cause }] } : { performed: 1, failed: 0, problems: [] };
};

const isCalendar = (effect: Effect): boolean => effect.kind.startsWith('calendar.');

const performShared = async (ports: Ports, effect: Effect, all: readonly Effect[] = []): Promise<Record<string, never>> => {
  if (effect.kind === 'audit.write') await performAudit(ports, effect);
  else await performHouseholdEffect(ports, effect, all);
  return {};
};

/** The review that is due comes before the ledger that counts for it; otherwise as they were decided. */
const inOrder = (effects: readonly Effect[]): Effect[] =>
  [...effects].sort((a, b) => Number(b.kind === 'review.open') - Number(a.kind === 'review.open'));

/** Messages of one act go together, in one batch; every other effect stands alone. */
const stepsOf = (effects: readonly Effect[]): [Effect, ...Effect[]][] => {
  const steps: [Effect, ...Effect[]][] = [];
  for (const effect of effects) {
    const last = steps.at(-1);
    if (effect.kind === 'message.make' && last?.[0].kind === 'message.make') last.push(effect);
    else steps.push([effect]);
  }
  return steps;
};

const performAll = async <T, Id extends string>(
  records: Records<T, Id>,
  id: Id,
  perform: (stored: Stored<T>, effect: Effect, more: readonly Effect[]) => Promise<Performed<T>>,
): Promise<EffectsReport> => {
  const report: EffectsReport = { performed: 0, failed: 0, problems: [] };
  let stored = await records.findById(id);
  // Taken off together at the end: a worker that dies before does them again, which changes nothing.
  const done: Effect[] = [];
  for (const [effect, ...more] of stepsOf(inOrder(stored?.effects ?? []))) {
    if (!stored) break;
    const step = [effect, ...more];
    try {
      const { note } = await perform(stored, effect, more);
      report.performed += step.length;
      if (note) {
        // What was noted (an event's id) is part of what the next effect must see.
        stored = await records.settleEffects(id, step, note, stored);
      } else done.push(...step);
    } catch (cause) {
      for (const { key } of step) {
        report.failed += 1;
        report.problems.push({ effect: key, cause });
        await records.postponeEffect(id, key);
      }
    }
  }
  if (stored && done.length > 0) await records.settleEffects(id, done, undefined, stored);
  return report;
};
