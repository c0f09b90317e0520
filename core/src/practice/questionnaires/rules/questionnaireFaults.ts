import type { FieldFault } from '../../../errors.js';
import type { PracticeId } from '../../../ids.js';
import type { Overall, QuestionAnswer } from '../types.js';
import { questions } from './questions.js';

export type Given = Pick<QuestionAnswer, 'question' | 'mark' | 'text' | 'followUp'>;
export type QuestionnaireWish = { answers: readonly Given[]; overall: Overall | null };

/**
 * What keeps a questionnaire from being submitted: each question is answered or not applicable, and each "not met" says
 * what was seen and what follows. `raised` are the household's alerts that this officer knows.
 * Source: workflows D1, D2, J14.
 */
export const questionnaireFaults = ({ answers, overall }: QuestionnaireWish, raised: readonly PracticeId[]): FieldFault[] => [
  ...questions.flatMap(({ number }) => {
    const answer = answers.find((each) => each.question === number);
    return answer ? notMetFaults(answer, raised) : [{ path: `question.${number}`, message: `Answer question ${number}, or choose not applicable.` }];
  }),
  ...(overall === null ? [{ path: 'overall', message: 'Choose how it is overall.' }] : []),
];

const notMetFaults = ({ question, mark, text, followUp }: Given, raised: readonly PracticeId[]): FieldFault[] => {
  if (mark !== 'not met') return [];
  const [path, of] = [`question.${question}`, `question ${question}`];
  return [
    ...(text === '' ? [{ path: `${path}.text`, message: `Say what was not met in ${of}.` }] : []),
    ...(followUp === null ? [{ path: `${path}.followUp`, message: `Choose what follows from ${of}.` }] : []),
    ...(followUp?.do === 'not needed' && followUp.why === '' ? [{ path: `${path}.why`, message: `Say why no alert is needed for ${of}.` }] : []),
    ...(followUp?.do === 'already raised' && (followUp.alert === null || !raised.includes(followUp.alert)) ? [{ path: `${path}.alert`, message: `Choose the alert that was raised for ${of}.` }] : []),
  ];
};
