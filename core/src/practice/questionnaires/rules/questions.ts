/** One of J14's twenty. `category` is the alert that a "not met" suggests, `dispute` the category of a formal dispute beside it. */
export type Question = { number: number; words: string; fromFacts: boolean; category: string | null; dispute: string | null };

const question = (number: number, words: string, fromFacts: boolean, category: string | null = null, dispute: string | null = null): Question => ({ number, words, fromFacts, category, dispute });

/**
 * The questions about the quality of practice, and what each suggests where it is not met: Dudley's alert categories A1
 * to A5, and F1 and F3 of the matters that start as a dispute. Those marked `fromFacts` are offered an answer where the
 * product knows one. The set is a default: the policy names the subject, not the questions.
 * Source: workflows J14, D, E; duties D6.1a, D6.1f to D6.1n.
 */
export const questions: readonly Question[] = [
  question(1, 'The supervising social worker’s report was on time and complete', true, 'A1'),
  question(2, 'Key documents were provided', true, 'A1'),
  question(3, 'The child’s worker sent feedback', true, 'A1'),
  question(4, 'The children’s views were obtained', true, 'A1'),
  question(5, 'Earlier recommendations were carried out in time', true, 'A2'),
  question(6, 'Supervision visits were as frequent as they must be', true, 'A3'),
  question(7, 'There was an unannounced visit in the period', true, 'A3'),
  question(8, 'Training that was offered fits the development plan', false, 'A4'),
  question(9, 'The development plan is up to date', true, 'A4'),
  question(10, 'DBS checks are in date', true, 'A5', 'F1'),
  question(11, 'Medicals are in date', true, 'A5'),
  question(12, 'The health and safety check is in date', true, 'A5'),
  question(13, 'Safer caring fits the children who are placed', true, 'A5', 'F1'),
  question(14, 'Delegated authority was reviewed and signed', true, 'A5'),
  question(15, 'A manager monitors the paperwork, and supervision was seen', false, 'A5'),
  question(16, 'Carers are supported, also out of hours and with respite', false),
  question(17, 'Allegations and complaints were handled with support', false),
  question(18, 'Placements are matched within the terms of approval', false, null, 'F3'),
  question(19, 'Life story, health and education are supported', false),
  question(20, 'Carers are treated as part of the team', false),
];
