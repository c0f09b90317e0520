import { followUpKind, mark, overall, type BodyOf, type QuestionnairePage } from '@review-desk/core/api';
import { practiceId } from '@review-desk/core/ids';
import { z } from 'zod';

const row = z.object({
  mark: mark.nullable(),
  text: z.string(),
  follow: z.enum(['alert now', 'already raised', 'not needed']).nullable(),
  alert: z.string(),
  why: z.string(),
});
export type Row = z.infer<typeof row>;

/** What is being answered, by the number of the question. */
export const formShape = z.object({
  /** Of what stood there when the answering began, so that a second device is noticed. */
  revision: z.number(),
  rows: z.record(z.string(), row),
  overall: overall.nullable(),
  strengths: z.string(),
  concerns: z.string(),
  followWith: z.array(followUpKind),
});
export type Form = z.infer<typeof formShape>;

const noRow: Row = { mark: null, text: '', follow: null, alert: '', why: '' };
export const rowOf = ({ rows }: Form, number: number): Row => rows[String(number)] ?? noRow;

/** What was saved, else what is known, else nothing. */
export const startOf = (page: QuestionnairePage): Form => ({
  revision: page.revision,
  rows: Object.fromEntries(page.questions.map(({ number, known }) => {
    const saved = page.answers.find((each) => each.question === number);
    return [String(number), saved ? savedRow(saved) : { ...noRow, mark: page.state === 'not started' ? (known?.mark ?? null) : null }];
  })),
  overall: page.overall,
  strengths: page.strengths,
  concerns: page.concerns,
  followWith: page.followWith,
});

const savedRow = ({ mark: given, text, followUp }: QuestionnairePage['answers'][number]): Row => ({
  mark: given, text, follow: followUp?.do ?? null, alert: followUp && 'alert' in followUp ? (followUp.alert ?? '') : '', why: followUp && 'why' in followUp ? followUp.why : '',
});

/** Questions that no answer is chosen for. */
export const leftIn = (form: Form, page: QuestionnairePage): number => page.questions.filter(({ number }) => rowOf(form, number).mark === null).length;

type Body = Omit<BodyOf<'writeQuestionnaire'>, 'key'>;

export const bodyOf = (form: Form, page: QuestionnairePage, submit: boolean): Body => ({
  revision: form.revision,
  answers: page.questions.flatMap(({ number }) => {
    const { mark: given, text, ...follow } = rowOf(form, number);
    return given === null ? [] : [{ question: number, mark: given, text, followUp: given === 'not met' ? followUpOf(follow) : null }];
  }),
  overall: form.overall, strengths: form.strengths, concerns: form.concerns, followWith: form.followWith, submit,
});

const followUpOf = ({ follow, alert, why }: Pick<Row, 'follow' | 'alert' | 'why'>): Body['answers'][number]['followUp'] => {
  if (follow === null) return null;
  return follow === 'not needed' ? { do: follow, why } : { do: follow, alert: follow === 'already raised' && alert !== '' ? practiceId(alert) : null };
};

/** What the answers so far suggest to follow with, as the service works it out when it is submitted. */
export const suggestedBy = (form: Form, page: QuestionnairePage): Form['followWith'] => {
  const notMet = page.questions.filter(({ number }) => rowOf(form, number).mark === 'not met');
  return [
    ...(page.questions.some(({ number }) => rowOf(form, number).mark === 'excellent') ? ['good practice' as const] : []),
    ...(notMet.length > 0 ? ['alert' as const] : []),
    ...(notMet.some(({ dispute }) => dispute !== null) ? ['dispute' as const] : []),
  ];
};
