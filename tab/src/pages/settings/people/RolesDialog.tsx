import { useState } from 'react';
import { Button, Divider } from '@fluentui/react-components';
import type { AnswerOf, PersonRow } from '@review-desk/core/api';
import { useAct } from '../../../api/useAct.js';
import { ActDialog } from '../../../components/ActDialog/ActDialog.js';
import { peopleText as text } from '../../../text/peopleText.js';
import { RoleFields, emptyWish, faultOfWish, teamOfWish, type Wish } from './RoleFields.js';

type Props = { page: AnswerOf<'people'>; person: Pick<PersonRow, 'id' | 'name' | 'roles'>; onClose: (said: string | null) => void };

/** All the roles of one person: what stands here when it is saved is what they have. */
export const RolesDialog = ({ page, person, onClose }: Props) => {
  const [wishes, setWishes] = useState<readonly Wish[]>(() =>
    person.roles.length === 0 ? [emptyWish] : person.roles.map(({ role, team }) => ({ role, team: team ?? '', newTeam: '' })),
  );
  const [faulty, setFaulty] = useState(false);
  const act = useAct('giveRoles', ['people', 'staffWith', 'me']);
  const change = (at: number, wish: Wish) => setWishes(wishes.map((each, index) => (index === at ? wish : each)));
  const save = () => {
    const bad = wishes.some((each) => Object.keys(faultOfWish(each, page.roles)).length > 0);
    setFaulty(bad);
    if (bad) return;
    const roles = wishes.map((each) => ({ role: each.role, team: teamOfWish(each) }));
    act.mutate({ body: { people: [{ id: person.id, roles }] } }, { onSuccess: () => onClose(text.savedRoles(person.name)) });
  };
  const labelOf = (role: string) => page.roles.find((each) => each.role === role)?.label ?? text.role;
  return (
    <ActDialog title={text.rolesTitle(person.name)} what={text.rolesWhat} act={text.save} pending={act.isPending} problem={act.error} onAct={save} onClose={() => onClose(null)}>
      {wishes.map((wish, index) => (
        <div key={index} role="group" aria-label={labelOf(wish.role)}>
          <RoleFields page={page} wish={wish} faulty={faulty} onChange={(next) => change(index, next)} />
          <Button appearance="subtle" size="small" aria-label={text.removeRole(labelOf(wish.role))} onClick={() => setWishes(wishes.filter((_, at) => at !== index))}>
            {text.remove}
          </Button>
          <Divider />
        </div>
      ))}
      {wishes.length === 0 ? <p>{text.noneLeft}</p> : null}
      <Button size="small" onClick={() => setWishes([...wishes, emptyWish])}>
        {text.addRole}
      </Button>
    </ActDialog>
  );
};
