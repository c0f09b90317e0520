import { practiceId } from '../../ids.js';
import type { Message, MessageId } from '../../delivery/messages/types.js';
import { toInstant } from '../../time/index.js';
import { cast, marlbeck, type CastKey } from './cast.js';

/** Denise is to act on alert H-001-a1, from Monday 11 January 2027 at five past ten. */
export const aMessage = (id = 'H-001-a1/act/denise') =>
  build({
    id: id as MessageId, unit: marlbeck, to: cast.denise.id, post: 'ftm', about: practiceId('H-001-a1'), purpose: 'act', owedSince: null,
    notBefore: toInstant('2027-01-11T10:05:00Z'), madeAt: toInstant('2027-01-11T10:05:00Z'), standsInFor: null, attempts: [], taken: null,
    task: null, opened: null, held: false, dropped: null,
  });

const build = (message: Message) => ({
  id: message.id,
  with: (changes: Partial<Message>) => build({ ...message, ...changes }),
  to: (key: CastKey) => build({ ...message, to: cast[key].id }),
  taken: (at = '2027-01-11T10:05:00Z') =>
    build({
      ...message,
      attempts: [{ channel: 'chat', at: toInstant(at), result: 'accepted', code: null, evidence: { conversation: 'c-1', message: 'm-1' } }],
      taken: { by: 'chat', at: toInstant(at) },
    }),
  task: (at = '2027-01-11T10:05:00Z') => build({ ...message, task: { since: toInstant(at), mended: null } }),
  /** The plain record, without the builder's methods. */
  plain: (): Message => message,
});
