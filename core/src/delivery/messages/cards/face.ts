import type { PersonId } from '../../../ids.js';
import type { LocalDate } from '../../../time/types.js';
import type { Message, SafeCard } from '../types.js';

/** What differs from record to record; the rest of a card is the same for all. */
export type Face = Omit<SafeCard, 'message' | 'about' | 'reference' | 'coverUntil' | 'lines'>;
/** The reader and the day. `answerDue` and `replyDue` are the limits that now stand (QA-02, QA-03). */
export type Reading = { message: Message; to: PersonId | null; today: LocalDate; answerDue: LocalDate | null; replyDue: LocalDate | null };

/** What the sender is told of the way that a message took. */
export const secondHand = ({ purpose }: Message): 'sent to your deputy' | 'nobody stands in' | 'choose who gets it' | null => {
  if (purpose === 'covered') return 'sent to your deputy';
  if (purpose === 'uncovered') return 'nobody stands in';
  return purpose === 'choose' ? 'choose who gets it' : null;
};

/** Codes alone: whatever a council or a client may have written in a code's place is left out. */
export const codesOf = (categories: readonly string[]): string[] => categories.filter((each) => /^[A-Z]{1,3}\d{1,3}$/.test(each));
