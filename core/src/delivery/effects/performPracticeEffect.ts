import type { PersonId, PracticeId } from '../../ids.js';
import type { Ports } from '../../ports.js';
import { openFromAlert } from '../../practice/disputes/commands/openFromAlert.js';
import { refreshPracticeDeadlines } from '../../practice/clocks/refreshPracticeDeadlines.js';
import type { Practice } from '../../practice/types.js';
import type { Effect, Stored } from '../../records/index.js';
import { makeMessage } from '../messages/makeMessage.js';
import type { Performed } from './performed.js';

/** Effects of an act on an alert or dispute: its clocks, its messages, the copies of its card. */
export const performPracticeEffect = async (ports: Ports, stored: Stored<Practice>, effect: Effect): Promise<Performed<Practice>> => {
  const { practice = '', why = 'changed', by } = effect.about;
  switch (effect.kind) {
    case 'practiceDeadlines.refresh':
      await refreshPracticeDeadlines(ports)(practice as PracticeId, { why, by: by && by !== 'service' ? (by as PersonId) : null });
      return {};
    case 'message.make':
      await makeMessage(ports)(stored.value, effect);
      return {};
    case 'dispute.open':
      if (stored.value.kind === 'alert') await openFromAlert(ports)(stored.value);
      return {};
    case 'audit.write':
    case 'calendar.book':
    case 'calendar.move':
    case 'calendar.cancel':
    case 'cards.refresh':
    case 'deadlines.refresh':
    case 'review.open':
    case 'searchTerms.refresh':
    case 'stageMeeting.book':
      return {};
  }
};
