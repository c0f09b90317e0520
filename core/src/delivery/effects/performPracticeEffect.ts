import type { PersonId, PracticeId, ReviewId } from '../../ids.js';
import type { Ports } from '../../ports.js';
import { openFromAlert } from '../../practice/disputes/commands/openFromAlert.js';
import { refreshPracticeDeadlines } from '../../practice/clocks/refreshPracticeDeadlines.js';
import type { Practice } from '../../practice/types.js';
import type { Effect, Stored } from '../../records/index.js';
import { noteDutyDone } from '../../reviews/commands/noteDutyDone.js';
import type { LocalDate, RuleId } from '../../time/types.js';
import { refreshCards } from '../messages/commands/refreshCards.js';
import { makeMessages } from '../messages/makeMessage.js';
import { isAfter } from '../messages/rules/moments.js';
import { isToSend } from '../messages/standing.js';
import type { Message } from '../messages/types.js';
import { bookStageMeeting } from './bookStageMeeting.js';
import type { Performed } from './performed.js';

/** Effects of an act on an alert or dispute: its clocks, its messages (`more` are those that go with the first), the copies of its card. */
export const performPracticeEffect = async (ports: Ports, stored: Stored<Practice>, effect: Effect, more: readonly Effect[] = []): Promise<Performed<Practice>> => {
  const { practice = '', why = 'changed', by } = effect.about;
  switch (effect.kind) {
    case 'practiceDeadlines.refresh':
      await refreshPracticeDeadlines(ports)(practice as PracticeId, { why, by: by && by !== 'service' ? (by as PersonId) : null });
      return {};
    case 'message.make':
      for (const message of await makeMessages(ports)(stored.value, [effect, ...more])) await wakeIfDue(ports, message);
      return {};
    case 'cards.refresh':
      // A record that nobody has changed has no copy that shows it as it was.
      if (stored.revision > 1) await refreshCards(ports)(stored);
      return {};
    case 'dispute.open':
      if (stored.value.kind === 'alert') await openFromAlert(ports)(stored.value);
      return {};
    case 'review.duty':
      await noteDutyDone(ports)({ review: effect.about['review'] as ReviewId, rule: effect.about['rule'] as RuleId, on: effect.about['on'] as LocalDate, by: by as PersonId });
      return {};
    case 'stageMeeting.book':
      return stored.value.kind === 'dispute' ? bookStageMeeting(ports, stored.value, effect) : {};
    case 'audit.write':
    case 'calendar.book':
    case 'calendar.move':
    case 'calendar.cancel':
    case 'deadlines.refresh':
    case 'review.open':
    case 'searchTerms.refresh':
      return {};
  }
};

/** What may go now goes now; the rest is found by the timer when its time comes. */
const wakeIfDue = async ({ effectQueue, clock }: Pick<Ports, 'effectQueue' | 'clock'>, message: Message): Promise<void> => {
  if (isToSend(message) && !isAfter(message.notBefore, clock.now())) await effectQueue.wake({ list: 'messages', id: message.id });
};
