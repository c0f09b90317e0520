import type { CommandKey, PersonId, PracticeId } from '../ids.js';
import { effect, type Effect } from '../records/index.js';
import type { Instant, LocalDate } from '../time/types.js';
import type { MessagePurpose } from '../delivery/messages/types.js';

/** Somebody is to be told: a person, or a post that nobody holds, which business support then finds out. */
export type Telling = {
  to: PersonId | null;
  post: string;
  purpose: MessagePurpose;
  atOnce?: boolean;
  /** The day on which it should have been told, where the clock came late (workflows 0.10). */
  owedSince?: LocalDate;
  /** Not before this moment: a reminder in an hour (0.12). */
  notBefore?: Instant;
};

/** One effect a telling, under a key of the act: the same act tells nobody twice. */
export const tellingEffects = (practice: PracticeId, key: CommandKey, tellings: readonly Telling[]): Effect[] =>
  tellings.map(({ to, post, purpose, atOnce = false, owedSince, notBefore }) =>
    effect('message.make', `${practice}:${key}:${purpose}:${to ?? post}`, {
      practice, key, purpose, post, ...(to === null ? {} : { to }), ...(atOnce ? { atOnce: 'yes' } : {}),
      ...(owedSince === undefined ? {} : { owedSince }), ...(notBefore === undefined ? {} : { notBefore }),
    }),
  );
