import type { Dispute, Stage } from '../../../practice/disputes/types.js';
import type { CardButton, CardHeadline, CardState } from '../types.js';
import { stageTold } from '../rules/stageTold.js';
import { codesOf, secondHand, type Face, type Reading } from './face.js';

/**
 * The card of a dispute. A restricted matter says so, with its own reference, its date and a button that opens it, and
 * nothing else: no category, no stage, and the same headline whatever happened (workflows E).
 */
export const disputeFace = (dispute: Dispute, reading: Reading): Face => {
  const at = dispute.stages.at(-1) ?? null;
  const due = dispute.closed ? null : (at?.limit ?? null);
  if (dispute.restricted)
    return { kind: 'restricted matter', headline: secondHand(reading.message) ?? 'for your information', categories: [], stage: null, due, state: dispute.closed ? 'closed' : 'told', buttons: ['open'] };
  return {
    kind: 'dispute',
    headline: headlineOf(dispute, at, reading),
    categories: codesOf([dispute.category]),
    stage: at?.number ?? null,
    due,
    state: stateOf(dispute, at, reading),
    buttons: buttonsOf(dispute, at, reading),
  };
};

const headlineOf = (dispute: Dispute, at: Stage | null, { message, to }: Reading): CardHeadline => {
  if (dispute.closed) return dispute.closed.how === 'resolved' ? 'resolved' : 'closed';
  const { purpose } = message;
  const told = stageTold(purpose);
  if (told !== null && purpose.endsWith('late')) return 'stage is late';
  if (told !== null && purpose.startsWith('limit')) return told === at?.number ? 'limit today' : 'stage opened';
  if (told !== null || purpose === 'act') return at?.convener === to && at.meeting === null && at.outcome === null ? 'convene a meeting' : 'stage opened';
  if (purpose === 'talk') return dispute.bypasses.some((each) => each.talk === null) ? 'talk to record' : 'for your information';
  if (purpose === 'answered') return 'answered';
  return purpose === 'ended' ? 'closed' : (secondHand(message) ?? 'for your information');
};

const stateOf = (dispute: Dispute, at: Stage | null, { message, to }: Reading): CardState => {
  if (dispute.closed) return dispute.closed.how === 'resolved' ? 'resolved' : 'closed';
  const told = stageTold(message.purpose);
  if (told !== null && at !== null && told < at.number) return 'escalated';
  return dispute.acknowledged.some((each) => each.by === to && each.stage === at?.number) ? 'acknowledged' : 'new';
};

const buttonsOf = (dispute: Dispute, at: Stage | null, { message, to }: Reading): CardButton[] => {
  const told = stageTold(message.purpose);
  if (dispute.closed || message.readsOnly || told === null || at === null || told !== at.number || at.outcome !== null) return ['open'];
  if (message.purpose.startsWith('limit')) return at.pressed.some((each) => each.at >= message.madeAt) ? ['open'] : ['answered outside', 'other date', 'do not escalate', 'open'];
  if (message.purpose.endsWith('late')) return ['open'];
  return dispute.acknowledged.some((each) => each.by === to && each.stage === at.number) ? ['open'] : ['acknowledge', 'open'];
};
