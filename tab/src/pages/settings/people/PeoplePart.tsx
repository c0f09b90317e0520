import { useState } from 'react';
import type { AnswerOf, PersonRow } from '@review-desk/core/api';
import { useAnswer } from '../../../api/useAnswer.js';
import { LoadingRows } from '../../../components/LoadingRows/LoadingRows.js';
import { ProblemBar } from '../../../components/ProblemBar/ProblemBar.js';
import { Surface } from '../../../components/Surface/Surface.js';
import { peopleText as text } from '../../../text/peopleText.js';
import { loadProblem } from '../../../text/problemText.js';
import { CoverDialog } from './CoverDialog.js';
import { FindPeople } from './FindPeople.js';
import { GroupDialog } from './GroupDialog.js';
import { PeopleTable } from './PeopleTable.js';
import { RolesDialog } from './RolesDialog.js';

type Page = AnswerOf<'people'>;
type Member = Pick<PersonRow, 'id' | 'name' | 'roles'>;
type Open = { what: 'roles'; person: Member } | { what: 'cover'; person: PersonRow } | { what: 'group'; id: string; name: string } | null;

/** Who does what: everybody with a role, the directory to find others in, and who stands in for whom. */
export const PeoplePart = () => {
  const { data, error, refetch } = useAnswer('people', {});
  if (error && !data) return <ProblemBar words={loadProblem('people and roles', error)} onRetry={() => void refetch()} />;
  return data ? <People page={data} /> : <Surface flush><LoadingRows rows={6} /></Surface>;
};

const People = ({ page }: { page: Page }) => {
  const [open, setOpen] = useState<Open>(null);
  const [said, setSaid] = useState<string | null>(null);
  const close = (words: string | null) => {
    setOpen(null);
    if (words !== null) setSaid(words);
  };
  const mayGive = page.acts.includes('people-cover.assign-role') || page.acts.includes('people-cover.assign-first-administrator');
  return (
    <div style={{ display: 'grid', rowGap: 16, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <div aria-live="polite" style={said ? {} : { marginBottom: -16 }}>{said ? <ProblemBar intent="success" words={said} /> : null}</div>
      {mayGive ? (
        <FindPeople
          onPerson={(hit) => setOpen({ what: 'roles', person: page.people.find((each) => each.id === hit.id) ?? { ...hit, roles: [] } })}
          onGroup={(group) => setOpen({ what: 'group', ...group })}
        />
      ) : null}
      <Surface title={text.people} flush>
        <PeopleTable page={page} mayGive={mayGive} onRoles={(person) => setOpen({ what: 'roles', person })} onCover={(person) => setOpen({ what: 'cover', person })} />
      </Surface>
      {open?.what === 'roles' ? <RolesDialog page={page} person={open.person} onClose={close} /> : null}
      {open?.what === 'cover' ? <CoverDialog person={open.person} onClose={close} /> : null}
      {open?.what === 'group' ? <GroupDialog page={page} group={open} onClose={close} /> : null}
    </div>
  );
};
