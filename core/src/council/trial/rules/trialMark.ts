import type { SafeCard } from '../../../delivery/messages/types.js';

const MARK = 'trial:';

/** The card of a run as it goes to whoever tried it: it says so, and its presses come back as a trial's. */
export const trialCard = (card: SafeCard, number: number): SafeCard => ({ ...card, message: `${MARK}${number}`, about: null, trial: true });

/** Whether what was pressed is the card of a trial: nothing stands behind it, so nothing is done. */
export const isTrialMessage = (message: string): boolean => message.startsWith(MARK);
