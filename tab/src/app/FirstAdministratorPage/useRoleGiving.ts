import { useState } from 'react';
import type { AnswerOf } from '@review-desk/core/api';
import { useAct } from '../../api/useAct.js';
import { useAnswer } from '../../api/useAnswer.js';
import { useCall } from '../../api/ApiContext.js';
import { useGuarded } from '../../api/useGuarded.js';

export type Hit = AnswerOf<'searchDirectory'>['hits'][number];
export type Chosen = { hit: Hit; role: string; team: string | null };

const FIRST_ROLE = 'sr-manager';

/** Finding people in the council's directory and the list of who is to get which role. */
export const useRoleGiving = () => {
  const call = useCall();
  const people = useAnswer('people', {});
  const give = useAct('giveRoles', ['people']);
  const [hits, setHits] = useState<Hit[] | null>(null);
  const { guarded, problem } = useGuarded();
  const [chosen, setChosen] = useState<Chosen[]>([]);

  const find = (words: string) => guarded(async () => setHits((await call('searchDirectory', { body: { words } })).hits));
  const choose = (hit: Hit) =>
    setChosen((all) => (all.some((one) => one.hit.id === hit.id) ? all : [...all, { hit, role: FIRST_ROLE, team: null }]));
  const change = (id: Hit['id'], part: Partial<Chosen>) => setChosen((all) => all.map((one) => (one.hit.id === id ? { ...one, ...part } : one)));
  const remove = (id: Hit['id']) => setChosen((all) => all.filter((one) => one.hit.id !== id));
  const send = () => give.mutate({ body: { people: chosen.map(({ hit, role, team }) => ({ id: hit.id, roles: [{ role, team }] })) } });

  return { people, hits, problem, chosen, find, choose, change, remove, send, give };
};
