import type { PersonId } from '../../../ids.js';
import type { Ports } from '../../../ports.js';
import type { Practice } from '../../../practice/types.js';
import type { Instant } from '../../../time/types.js';
import type { Message, MessageId, MessagePurpose, SafeCard } from '../types.js';
import { cardOn } from './cardFor.js';

type Told = { to: PersonId | null; post: string; purpose: MessagePurpose };

/**
 * The card that somebody would get of a record, if it went out at that moment: the sum that sending makes. Only the
 * message has no id yet, so nothing that is pressed on it could lead anywhere.
 */
export const cardBefore =
  (ports: Pick<Ports, 'policies' | 'services' | 'unit'>) =>
  (practice: Practice, told: Told, at: Instant): Promise<SafeCard> =>
    cardOn({ ...ports, clock: { now: () => at } })(practice, unmade(practice, told, at));

const unmade = ({ id, unit }: Practice, { to, post, purpose }: Told, at: Instant): Message => ({
  id: '' as MessageId, unit, to, post, about: id, purpose, owedSince: null, notBefore: at, madeAt: at, standsInFor: null, attempts: [],
  taken: null, task: null, opened: null, held: false, dropped: null,
});
