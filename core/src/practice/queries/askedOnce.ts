import type { PracticePage, PracticeRecords } from '../ports.js';

/** The same pages for everything that one request makes of them: each is asked for once. */
export const askedOnce = (practice: PracticeRecords): PracticeRecords => {
  const answers = new Map<string, Promise<PracticePage>>();
  const once = (key: readonly (string | null)[], ask: () => Promise<PracticePage>): Promise<PracticePage> => {
    const answer = answers.get(key.join(' ')) ?? ask();
    answers.set(key.join(' '), answer);
    return answer;
  };
  return {
    ...practice,
    findOnBoard: (unit, stage, next) => once([unit, stage, next], () => practice.findOnBoard(unit, stage, next)),
    findSettled: (unit, quarter, next) => once([unit, quarter, next], () => practice.findSettled(unit, quarter, next)),
  };
};
