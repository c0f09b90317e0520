import { policyInForce } from '../../council/policyInForce.js';
import { commandKey, type PersonId } from '../../ids.js';
import type { Ports } from '../../ports.js';
import type { Practice } from '../../practice/types.js';
import type { Effect } from '../../records/index.js';
import { sendingMoment } from './rules/sendingMoment.js';
import type { Message, MessageId, MessagePurpose } from './types.js';

type Used = Pick<Ports, 'messages' | 'policies' | 'services' | 'unit' | 'clock' | 'calendarDays'>;

/**
 * Puts what people are to be told of one record into the ledger, each under the key of its intent: however often the
 * effects are performed there is one message for each. Nothing is sent here. Until a manager has started telling people
 * they are kept and held (IM6).
 */
export const makeMessages =
  (ports: Used) =>
  async (practice: Practice, effects: readonly Effect[]): Promise<Message[]> => {
    const [{ current }, started] = await Promise.all([policyInForce(ports), hasStarted(ports, practice)]);
    const now = ports.clock.now();
    const messageOf = ({ key: id, about }: Effect): Message => {
      const { key = '', purpose = 'know', post = '', to = null, atOnce, owedSince, notBefore = '' } = about;
      return {
        id: id as MessageId,
        unit: practice.unit,
        to: to as PersonId | null,
        post,
        about: practice.id,
        purpose: purpose as MessagePurpose,
        owedSince: (owedSince ?? null) as Message['owedSince'],
        // A reminder in an hour waits for its moment first (0.12).
        notBefore: sendingMoment(notBefore > now ? (notBefore as Message['notBefore']) : now, current.workingHours, ports.calendarDays, atOnce === 'yes'),
        madeAt: now,
        standsInFor: null,
        attempts: [],
        taken: null,
        task: null,
        opened: null,
        held: !started,
        dropped: null,
        act: key,
      };
    };
    const made = await ports.messages.createAll(effects.map((effect) => {
      const value = messageOf(effect);
      return { id: value.id, decision: { value, effects: [], commandKey: commandKey(`make-${effect.about['key'] ?? ''}`), actedBy: 'service' as const } };
    }));
    return made.map(({ stored }) => stored.value);
  };

const hasStarted = async ({ services, unit }: Used, practice: Practice): Promise<boolean> => {
  const teams = (await services.findById(unit))?.value.startedFor.map((each) => each.team) ?? [];
  return teams.includes('all') || (practice.team !== null && teams.includes(practice.team));
};
