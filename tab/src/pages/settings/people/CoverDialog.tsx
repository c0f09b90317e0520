import { useState } from 'react';
import { Field, Input } from '@fluentui/react-components';
import type { PersonRow } from '@review-desk/core/api';
import { isLocalDate } from '@review-desk/core/time';
import { ChoiceSelect } from '../../../components/ChoiceSelect.js';
import { useAct } from '../../../api/useAct.js';
import { useMe } from '../../../app/MeContext.js';
import { ActDialog } from '../../../components/ActDialog/ActDialog.js';
import { peopleText as text } from '../../../text/peopleText.js';
import { useColleagues } from '../useColleagues.js';

/** Who stands in for this person, from and until when; nobody ends it. */
export const CoverDialog = ({ person, onClose }: { person: PersonRow; onClose: (said: string | null) => void }) => {
  const colleagues = useColleagues().filter((each) => each.id !== person.id);
  const today = useMe()?.today;
  const now = person.covers.at(-1);
  const [deputy, setDeputy] = useState<string>(now?.deputy.id ?? '');
  const [from, setFrom] = useState<string>(now?.from ?? today ?? '');
  const [until, setUntil] = useState<string>(now?.until ?? '');
  const [faulty, setFaulty] = useState(false);
  const act = useAct('setCover', ['people', 'me', 'today']);
  const badFrom = !isLocalDate(from);
  const badUntil = until !== '' && (!isLocalDate(until) || until < from);
  const save = () => {
    setFaulty(badFrom || badUntil);
    if (!isLocalDate(from) || badUntil) return;
    const chosen = colleagues.find((each) => each.id === deputy)?.id ?? null;
    act.mutate(
      { body: { person: person.id, deputy: chosen, from, until: isLocalDate(until) ? until : null } },
      { onSuccess: () => onClose(text.savedCover(person.name)) },
    );
  };
  return (
    <ActDialog title={text.coverTitle(person.name)} what={text.coverWhat(person.name)} act={text.saveCover} pending={act.isPending} problem={act.error} onAct={save} onClose={() => onClose(null)}>
      <Field label={text.deputy}>
        <ChoiceSelect value={deputy} onChange={(_, data) => setDeputy(data.value)}>
          <option value="">{text.chooseDeputy}</option>
          {colleagues.map((each) => (
            <option key={each.id} value={each.id}>
              {each.name}
            </option>
          ))}
        </ChoiceSelect>
      </Field>
      <Field label={text.from} required validationMessage={faulty && badFrom ? text.coverFaults.from : null}>
        <Input type="date" value={from} onChange={(_, data) => setFrom(data.value)} />
      </Field>
      <Field label={text.until} validationMessage={faulty && badUntil ? text.coverFaults.until : null}>
        <Input type="date" value={until} onChange={(_, data) => setUntil(data.value)} />
      </Field>
    </ActDialog>
  );
};
