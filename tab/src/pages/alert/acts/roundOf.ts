import type { AlertPage } from '@review-desk/core/api';

/** Which asking and answering this is: what was typed in one round is no draft of the next. */
export const roundOf = ({ thread }: Pick<AlertPage, 'thread'>): string => {
  const answers = thread.filter(({ what }) => what.startsWith('Answered:')).length;
  return answers === 0 ? '' : `round ${answers}`;
};
