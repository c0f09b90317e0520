import type { HouseholdPage } from '@review-desk/core/api';
import type { LocalDate } from '@review-desk/core/time';
import { longDate } from './dates.js';

type Ref = HouseholdPage['ref'];

/** Words of the acts on a household: each says what will happen before it happens. */
export const householdActsText = {
  menu: 'More',
  correct: 'Correct the record',
  end: {
    menu: 'End the household',
    title: (ref: Ref) => `End ${ref}?`,
    what: 'Every approval that still stands ends on this day and no further review is due. The record stays. Nobody is written to.',
    on: 'Last day',
    how: 'How it ended',
    chooseHow: 'Choose how it ended',
    hows: { decision: 'By a decision', resignation: 'By resignation', other: 'Another way' },
    reason: 'Reason',
    act: 'End the household',
    done: (ref: Ref) => `${ref} is ended. It stays in the list under Ended.`,
  },
  transfer: {
    menu: 'Transfer to another service',
    title: (ref: Ref) => `Transfer ${ref}?`,
    what: 'The other service reviews this household from this day. Approvals here end and no further review is due here. Nobody is written to.',
    on: 'Day of the transfer',
    to: 'Service it goes to',
    act: 'Transfer the household',
    done: (ref: Ref) => `${ref} is transferred. It stays in the list under Transferred.`,
  },
  resignation: {
    menu: 'Record a resignation',
    title: 'Record a written resignation?',
    what: 'A carer’s written notice ends that carer’s own approval, and nobody else’s. It cannot be undone.',
    carer: 'Who has resigned',
    chooseCarer: 'Choose a carer',
    receivedOn: 'Day the notice came',
    ends: (name: string, on: LocalDate) => `${name}’s approval will end on ${longDate(on)}, 28 days after the notice came (regulation 28(13)). This cannot be taken back.`,
    endsUnknown: 'Choose the carer and the day to see when the approval ends.',
    act: 'Record the resignation',
    done: (name: string, on: LocalDate) => `${name}’s resignation is recorded. The approval ends on ${longDate(on)}.`,
  },
  hold: {
    menu: 'Hold messages',
    title: (ref: Ref) => `Hold messages for ${ref}?`,
    what: 'From now on nothing is sent to anybody about this household, until a named person lifts the hold. Legal limits run on and stay in Today.',
    reason: 'Reason',
    act: 'Hold messages',
    done: 'Messages are held. Legal limits run on.',
  },
  lift: {
    menu: 'Lift the hold',
    title: (ref: Ref) => `Lift the hold on ${ref}?`,
    what: 'From now on people are told about this household again. What was held back is not sent afterwards.',
    reason: 'Reason',
    act: 'Lift the hold',
    done: 'The hold is lifted.',
  },
  errors: {
    day: 'Give the day.',
    later: 'Give a day that has come already.',
    how: 'Choose how it ended.',
    reason: 'Say why.',
    to: 'Say to which service.',
    carer: 'Choose the carer.',
  },
  reasonHint: 'A sentence is enough. Do not name a child.',
};
