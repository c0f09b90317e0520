import type { AnswerOf } from '@review-desk/core/api';
import { useAnswer } from '../../api/useAnswer.js';

type Colleague = Pick<AnswerOf<'staffWith'>['staff'][number], 'id' | 'name'>;

/** Colleagues whose reading can be asked for: everybody who holds one of the posts that see case content, each once. */
export const useColleagues = (): Colleague[] => {
  const firo = useAnswer('staffWith', { params: { role: 'firo' } });
  const ssw = useAnswer('staffWith', { params: { role: 'ssw' } });
  const ftm = useAnswer('staffWith', { params: { role: 'ftm' } });
  const fsm = useAnswer('staffWith', { params: { role: 'fsm' } });
  const managers = useAnswer('staffWith', { params: { role: 'sr-manager' } });
  const people = useAnswer('people', {});
  const all: Colleague[] = [firo, ssw, ftm, fsm, managers].flatMap(({ data }) => data?.staff ?? []).concat(people.data?.people.map(({ id, name }) => ({ id, name, team: null })) ?? []);
  return [...new Map(all.map(({ id, name }) => [id, { id, name }])).values()].sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
};
