import { policyInForce } from '../../../council/policyInForce.js';
import { commandKey, type PersonId } from '../../../ids.js';
import type { Ports } from '../../../ports.js';
import type { Practice } from '../../../practice/types.js';
import type { LocalDate } from '../../../time/types.js';
import { excludedFrom } from '../rules/isRestricted.js';
import { isAfter } from '../rules/moments.js';
import { sendingMoment } from '../rules/sendingMoment.js';
import type { Message, MessageId } from '../types.js';
import { asksSomething } from './recordOutcome.js';

type Used = Pick<Ports, 'messages' | 'policies' | 'services' | 'unit' | 'clock' | 'calendarDays' | 'effectQueue'>;

/** Who sent what a message tells of: the record's officer; of feedback about an officer, whoever gave it. */
const senderOf = (practice: Practice): PersonId => (practice.kind === 'officer feedback' ? practice.from : practice.officer);

/** The sender is told, once for each person away, who stands in for them and until when (workflows 0.8). */
export const tellSenderOfCover =
  (ports: Used) =>
  async (practice: Practice, message: Message, deputy: PersonId, until: LocalDate | null): Promise<void> => {
    const sender = senderOf(practice);
    if (sender === message.to || sender === deputy || isAside(message) || excludedFrom(practice).includes(sender)) return;
    await make(ports, practice, message, { id: `covered:${practice.id}:${message.to ?? message.post}:${until ?? 'open'}`, to: sender, purpose: 'covered', coverUntil: until });
  };

/** Whoever is to act is away and nobody stands in, so it waits for them: the sender is told, once for each person away. */
export const tellSenderNobodyCovers =
  (ports: Used) =>
  async (practice: Practice, message: Message, until: LocalDate | null): Promise<void> => {
    const sender = senderOf(practice);
    if (sender === message.to || isAside(message) || !asksSomething(message) || excludedFrom(practice).includes(sender)) return;
    await make(ports, practice, message, { id: `uncovered:${practice.id}:${message.to ?? message.post}:${until ?? 'open'}`, to: sender, purpose: 'uncovered', coverUntil: until });
  };

/** Nobody stands in for the recipient of a restricted matter: its officer is asked to choose somebody (workflows E). */
export const askToChoose =
  (ports: Used) =>
  async (practice: Practice, message: Message): Promise<void> => {
    if (isAside(message)) return;
    await make(ports, practice, message, { id: `choose:${practice.id}:${message.to ?? message.post}`, to: practice.officer, purpose: 'choose' });
  };

/** Nobody opened it in one working day: the deputy gets it too (workflows 0.8). */
export const copyToDeputy =
  (ports: Used) =>
  async (practice: Practice, message: Message, deputy: PersonId, readsOnly: boolean): Promise<void> =>
    make(ports, practice, message, { id: `${message.id}${COPY}`, to: deputy, standsInFor: message.to, ...(readsOnly ? { readsOnly } : {}) });

const COPY = ':deputy';

/** A card that somebody has beside the one it was sent to. */
export const isCopy = ({ id }: Pick<Message, 'id'>): boolean => id.endsWith(COPY);

const isAside = ({ purpose }: Message): boolean => purpose === 'covered' || purpose === 'uncovered' || purpose === 'choose' || purpose === 'digest';

type Side = Omit<Partial<Message>, 'id'> & { id: string };

const make = async (ports: Used, practice: Practice, message: Message, { id, ...side }: Side): Promise<void> => {
  const [now, { current }] = [ports.clock.now(), await policyInForce(ports)];
  const { nextLook: _look, coverUntil: _until, alsoFor: _also, joined: _joined, readsOnly: _reads, earlier: _earlier, ...base } = message;
  const value: Message = {
    ...base, standsInFor: null, owedSince: null, ...side, id: id as MessageId, madeAt: now, notBefore: sendingMoment(now, current.workingHours, ports.calendarDays, isUrgent(practice)),
    post: side.standsInFor === undefined ? 'firo' : message.post, attempts: [], taken: null, task: null, opened: null, held: false, dropped: null,
  };
  await ports.messages.create(value.id, { value, effects: [], commandKey: commandKey(`make-${id}`.slice(0, 64)), actedBy: 'service' });
  if (!isAfter(value.notBefore, now)) await ports.effectQueue.wake({ list: 'messages', id: value.id });
};

/** What is marked for a child's safety goes at any hour (timescales 1.21). */
export const isUrgent = (practice: Practice): boolean => (practice.kind === 'alert' || practice.kind === 'dispute') && practice.childAtRisk;
