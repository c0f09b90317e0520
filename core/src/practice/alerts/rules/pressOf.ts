import { InvalidInput } from '../../../errors.js';
import type { PersonId } from '../../../ids.js';
import type { LocalDate } from '../../../time/types.js';
import { stamp, type Acting } from '../acts/acting.js';
import type { PressAtLimit } from '../types.js';

export type PressWish = { press: PressAtLimit['press']; on: LocalDate | null; with: PersonId | null; why: string };

/** The one press at a limit, with what each kind of it must say (workflows E, at a limit). */
export const pressOf = ({ press, on, with: withWhom, why }: PressWish, acting: Pick<Acting, 'by' | 'now' | 'today'>): PressAtLimit => {
  const missing = (path: string, message: string): never => {
    throw new InvalidInput('alerts.press', 'Nothing was changed yet.', [{ path: `do.${path}`, message }]);
  };
  if (press === 'do not escalate') return why === '' ? missing('why', 'Say why it is not escalated. It stands on the record.') : { ...stamp(acting), press, why };
  if (on === null) return missing('on', press === 'other date' ? 'Choose the other date.' : 'Say on which day it was answered.');
  if (press === 'answered outside' && on > acting.today) return missing('on', 'Choose the day of the answer: today or before.');
  if (press === 'answered outside') return why === '' ? missing('why', 'Say what was answered.') : { ...stamp(acting), press, on, what: why };
  if (withWhom === null) return missing('with', 'Say with whom the date was agreed.');
  return on <= acting.today ? missing('on', 'Choose a day after today.') : { ...stamp(acting), press, to: on, with: withWhom };
};
