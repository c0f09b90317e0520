import type { AlertPage } from '@review-desk/core/api';
import { alertText } from '../../../text/alertsText.js';

const { answer, reply, done, resolved } = alertText.steps;
const afterAnswer = [reply, done, resolved];

/** What must still come after the step that is waited for (workflows D); nothing once it is over or went on to a dispute. */
const ahead: Readonly<Record<string, readonly string[]>> = {
  draft: [answer, ...afterAnswer], sent: afterAnswer, acknowledged: afterAnswer, 'extension agreed': afterAnswer, 'facts challenged': [answer, ...afterAnswer], 'no response': afterAnswer,
  'not accepted': afterAnswer, answered: [done, resolved], 'actions in hand': [resolved],
};

export const storyAhead = ({ stateText }: Pick<AlertPage, 'stateText'>): readonly string[] => ahead[stateText] ?? [];
