import { useState } from 'react';
import { Spinner } from '@fluentui/react-components';
import type { AnswerOf } from '@review-desk/core/api';
import { useAct } from '../../../api/useAct.js';
import { useAnswer } from '../../../api/useAnswer.js';
import { ActDialog } from '../../../components/ActDialog/ActDialog.js';
import { listInWords } from '../../../text/dates.js';
import { appText } from '../../../text/appText.js';
import { peopleText as text } from '../../../text/peopleText.js';
import { RoleFields, emptyWish, faultOfWish, teamOfWish, type Wish } from './RoleFields.js';

type Props = { page: AnswerOf<'people'>; group: { id: string; name: string }; onClose: (said: string | null) => void };
const MOST = 200;

/** One role for everybody in a group of the directory; what they have already stays. */
export const GroupDialog = ({ page, group, onClose }: Props) => {
  const { data, error } = useAnswer('groupMembers', { params: { id: group.id } });
  const [wish, setWish] = useState<Wish>(emptyWish);
  const [faulty, setFaulty] = useState(false);
  const act = useAct('giveRoles', ['people', 'staffWith', 'me']);
  const members = data?.hits ?? [];
  const save = () => {
    const bad = Object.keys(faultOfWish(wish, page.roles)).length > 0 || members.length === 0 || members.length > MOST;
    setFaulty(bad);
    if (bad) return;
    const given = { role: wish.role, team: teamOfWish(wish) };
    const people = members.map(({ id }) => {
      const has = (page.people.find((each) => each.id === id)?.roles ?? []).map(({ role, team }) => ({ role, team }));
      return { id, roles: has.some((each) => each.role === given.role && each.team === given.team) ? has : [...has, given] };
    });
    act.mutate({ body: { people } }, { onSuccess: () => onClose(text.groupDone(people.length)) });
  };
  const words = members.length === 0 ? text.groupEmpty : members.length > MOST ? text.groupTooBig : text.groupWhat(members.length);
  return (
    <ActDialog
      title={text.groupTitle(group.name)}
      what={data ? words : appText.working}
      act={text.groupAct(members.length)}
      pending={act.isPending}
      problem={act.error ?? error}
      onAct={save}
      onClose={() => onClose(null)}
    >
      {data ? <p>{listInWords(members.map(({ name }) => name))}</p> : error ? null : <Spinner size="tiny" />}
      <RoleFields page={page} wish={wish} faulty={faulty} onChange={setWish} />
    </ActDialog>
  );
};
