import { InvalidInput, Refusal } from '../../../errors.js';
import type { LocalDate } from '../../../time/types.js';
import type { Alert, OtherDate } from '../types.js';
import { stamp, type Acting } from './acting.js';

// D8 and J8: a date is asked for, the one that stands is kept until the officer agrees, and both stay on record.

/** One is asked for at a time, later than today and other than the one that stands. */
export const askForDate = (asked: readonly OtherDate[], acting: Acting, standing: LocalDate, { to, why }: { to: LocalDate; why: string }): OtherDate[] => {
  if (asked.some((each) => each.decided === null)) throw new Refusal('alerts.dateAsked', 'Another date was asked for already and waits for the officer.');
  if (to <= acting.today) throw new InvalidInput('alerts.datePast', 'Nothing is sent yet.', [{ path: 'do.to', message: 'Choose a day after today.' }]);
  if (to === standing) throw new InvalidInput('alerts.sameDate', 'Nothing is sent yet.', [{ path: 'do.to', message: 'That is the date that stands already.' }]);
  return [...asked, { id: acting.mark, proposed: stamp(acting), from: standing, to, why, decided: null }];
};

/** The officer's word on one that was asked for; once a dispute has taken over, none is agreed any more. */
export const decideAsked = (asked: readonly OtherDate[], acting: Acting, { escalated }: Pick<Alert, 'escalated'>, { proposal, agreed }: { proposal: string; agreed: boolean }): OtherDate[] => {
  const open = asked.find((each) => each.id === proposal);
  if (!open) throw new Refusal('alerts.noProposal', 'There is no such date to decide.');
  if (open.decided) throw new Refusal('alerts.dateDecided', 'This date was decided already. Nothing was changed.');
  if (agreed && escalated) throw new Refusal('alerts.escalated', 'The limit ran out and this went on to a formal dispute, so the date cannot be agreed any more.');
  return asked.map((each) => (each === open ? { ...each, decided: { ...stamp(acting), agreed } } : each));
};
