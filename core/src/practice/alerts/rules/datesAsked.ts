import type { Alert, OtherDate } from '../types.js';

/** Every other date that was asked for, of the answer (D8) or of an agreed action (J8), in the order of asking. */
export const datesAsked = ({ otherDates, actions }: Pick<Alert, 'otherDates' | 'actions'>): OtherDate[] =>
  [...otherDates, ...actions.flatMap(({ asked = [] }) => asked)].toSorted((a, b) => (a.proposed.at < b.proposed.at ? -1 : a.proposed.at > b.proposed.at ? 1 : 0));

/** Waiting for the officer's word on an action that is still to do. */
export const actionDatesToDecide = ({ actions, escalated }: Pick<Alert, 'actions' | 'escalated'>): OtherDate[] =>
  escalated ? [] : actions.flatMap(({ done, dropped, asked = [] }) => (done || dropped ? [] : asked.filter((each) => each.decided === null)));
