import { useState } from 'react';
import { Spinner } from '@fluentui/react-components';
import type { AnswerOf } from '@review-desk/core/api';
import { useAct } from '../../../api/useAct.js';
import { useAnswer } from '../../../api/useAnswer.js';
import { ActDialog } from '../../../components/ActDialog/ActDialog.js';
import { listInWords } from '../../../text/dates.js';
import { appText } from '../../../text/appText.js';
import { peopleText as text } from '../../../text/peopleText.js';
import { BY_MANAGER, RoleFields, emptyWish, faultOfWish, teamOfWish, type Wish } from './RoleFields.js';

type Props = { page: AnswerOf<'people'>; group: { id: string; name: string }; onClose: (said: string | null) => void };
const MOST = 200;

/**
 * One role for everybody in a group of the directory; what they have already stays. A group is one post and seldom one
 * team, so where the post has a team each person is put into the one that their manager leads.
 */
export const GroupDialog = ({ page, group, onClose }: Props) => {
  const { data, error } = useAnswer('groupMembers', { params: { id: group.id } });
  const [chosen, setChosen] = useState<Wish>(emptyWish);
  const [faulty, setFaulty] = useState(false);
  const act = useAct('giveRoles', ['people', 'staffWith', 'me']);
  const everybody = data?.hits ?? [];
  const mayByManager = everybody.some(({ team }) => team !== null);
  const wish = chosen.team === '' && mayByManager ? { ...chosen, team: BY_MANAGER } : chosen;
  const byManager = wish.team === BY_MANAGER && page.roles.some((each) => each.role === wish.role && each.needsTeam);
  const members = byManager ? everybody.filter(({ team }) => team !== null) : everybody;
  const save = () => {
    const bad = Object.keys(faultOfWish(wish, page.roles)).length > 0 || members.length === 0 || members.length > MOST;
    setFaulty(bad);
    if (bad) return;
    const people = members.map(({ id, team }) => {
      const given = { role: wish.role, team: byManager ? team : teamOfWish(wish) };
      const has = (page.people.find((each) => each.id === id)?.roles ?? []).map(({ role, team: held }) => ({ role, team: held }));
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
      {data ? <Members page={page} members={everybody} byManager={byManager} /> : error ? null : <Spinner size="tiny" />}
      <RoleFields page={page} wish={wish} faulty={faulty} byManager={mayByManager} onChange={setChosen} />
    </ActDialog>
  );
};

type MembersProps = { page: Props['page']; members: AnswerOf<'groupMembers'>['hits']; byManager: boolean };

const Members = ({ page, members, byManager }: MembersProps) => {
  const namesIn = (team: string | null) => members.filter((each) => each.team === team).map(({ name }) => name);
  if (!byManager) return <p>{listInWords(members.map(({ name }) => name))}</p>;
  const labelOf = (team: string): string => page.teams.find((each) => each.team === team)?.label ?? team;
  const without = namesIn(null);
  return (
    <>
      {[...new Set(members.flatMap(({ team }) => team ?? []))].map((team) => <p key={team}>{text.teamOf(labelOf(team), listInWords(namesIn(team)))}</p>)}
      {without.length > 0 ? <p>{text.noTeam(listInWords(without))}</p> : null}
    </>
  );
};
