import type { CardButton, CardHeadline, CardState, SafeCard } from '@review-desk/core/delivery';
import { practiceId } from '@review-desk/core/ids';
import { toLocalDate } from '@review-desk/core/time';

/** The card by which Denise is asked to answer alert H-001-a1. */
export const aCard = (changes: Partial<SafeCard> = {}): SafeCard => ({
  message: 'H-001-a1/act/denise', about: practiceId('H-001-a1'), reference: 'H-001-a1', kind: 'alert', headline: 'please answer', categories: ['A1'], stage: null,
  due: toLocalDate('2027-03-12'), coverUntil: null, state: 'new', buttons: ['acknowledge', 'other date', 'read and answer'], lines: [], ...changes,
});

// Written as records, so that a value which core gains is missing here for the compiler too.
const all = <T extends string>(values: Record<T, true>): T[] => Object.keys(values) as T[];
export const kinds = all<SafeCard['kind']>({ alert: true, 'good practice': true, dispute: true, 'restricted matter': true, feedback: true, digest: true, question: true });
export const states = all<CardState>({
  new: true, acknowledged: true, answered: true, accepted: true, 'in hand': true, done: true, resolved: true, withdrawn: true, escalated: true, closed: true, told: true, read: true,
});
export const buttons = all<CardButton>({ acknowledge: true, 'other date': true, 'read and answer': true, open: true, 'answered outside': true, 'do not escalate': true });
export const headlines = all<CardHeadline>({
  'please answer': true, 'for your information': true, 'thank you': true, 'no answer came': true, answered: true, 'reply wanted': true, 'other date asked': true,
  'other date agreed': true, 'facts challenged': true, 'challenge answered': true, accepted: true, 'not accepted': true, 'actions to do': true, 'confirm done': true,
  'done, please check': true, resolved: true, withdrawn: true, 'passed to you': true, 'stage opened': true, 'convene a meeting': true, 'limit today': true,
  'stage is late': true, closed: true, 'talk to record': true, 'sent to your deputy': true, 'nobody stands in': true, 'choose who gets it': true, due: true, overdue: true, 'choose what follows': true, 'read by': true,
});

/** Every kind, headline and state, each with and without dates, stage and codes. */
export const everyCard = function* (reference: string, code: string, day: string, cover: string, message: string): Generator<SafeCard> {
  const [due, until] = [toLocalDate(day), toLocalDate(cover)];
  for (const kind of kinds)
    for (const headline of headlines)
      for (const state of states)
        for (const full of [true, false])
          yield {
            message, about: null, reference, kind, headline, state, categories: full ? [code] : [], stage: full ? 3 : null, due: full ? due : null, coverUntil: full ? until : null, ...(full ? { inPlaceOf: ['ssw', 'ftm'], owedSince: until } : {}),
            buttons: full ? buttons : [], lines: full ? [{ reference, asked: headline, due, overdue: true, about: null }, { reference, asked: headline, due, overdue: false, about: null }] : [],
          };
};
