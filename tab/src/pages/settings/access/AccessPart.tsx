import { useState, type FormEvent } from 'react';
import { Button, Field, Input } from '@fluentui/react-components';
import type { AnswerOf, ParamsOf } from '@review-desk/core/api';
import { isLocalDate } from '@review-desk/core/time';
import { ChoiceSelect } from '../../../components/ChoiceSelect.js';
import { useAnswer } from '../../../api/useAnswer.js';
import { useMe } from '../../../app/MeContext.js';
import { CardTable, type Column } from '../../../components/CardTable/CardTable.js';
import { EmptyState } from '../../../components/EmptyState/EmptyState.js';
import { LoadingRows } from '../../../components/LoadingRows/LoadingRows.js';
import { ProblemBar } from '../../../components/ProblemBar/ProblemBar.js';
import { Surface } from '../../../components/Surface/Surface.js';
import { accessText as text } from '../../../text/connectionsText.js';
import { loadProblem } from '../../../text/problemText.js';
import { timeOf } from '../../../text/times.js';
import { useColleagues } from '../useColleagues.js';

type Line = AnswerOf<'accessLog'>['lines'][number];
type Asked = ParamsOf<'accessLog'>;

const columns: Column<Line>[] = [
  { title: text.columns.at, lead: true, plain: true, cell: (line) => timeOf(line.at) },
  { title: text.columns.record, cell: (line) => line.record },
  { title: text.columns.about, plain: true, cell: (line) => line.about },
  { title: text.columns.purpose, cell: (line) => line.purpose ?? '' },
];

/** What one person opened on one day, for the data protection officer. Nothing is asked for before both are chosen. */
export const AccessPart = () => {
  const me = useMe();
  const people = useColleagues();
  const [person, setPerson] = useState('');
  const [day, setDay] = useState<string>(me?.today ?? '');
  const [asked, setAsked] = useState<Asked | null>(null);
  const [faulty, setFaulty] = useState(false);
  const chosen = people.find((each) => each.id === person);
  const show = (event: FormEvent) => {
    event.preventDefault();
    const good = chosen !== undefined && isLocalDate(day);
    setFaulty(!good);
    if (good) setAsked({ person: chosen.id, day });
  };
  return (
    <div style={{ display: 'grid', rowGap: 16, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Surface title={text.title}>
        <p style={{ marginTop: 0 }}>{text.why}</p>
        <form onSubmit={show} noValidate style={{ display: 'flex', flexWrap: 'wrap', gap: 12, alignItems: 'flex-start' }}>
          <Field label={text.person} required validationMessage={faulty && !chosen ? text.needed.person : null}>
            <ChoiceSelect value={person} onChange={(_, data) => setPerson(data.value)}>
              <option value="">{text.choosePerson}</option>
              {people.map((each) => (
                <option key={each.id} value={each.id}>
                  {each.name}
                </option>
              ))}
            </ChoiceSelect>
          </Field>
          <Field label={text.day} required validationMessage={faulty && !isLocalDate(day) ? text.needed.day : null}>
            <Input type="date" value={day} {...(me ? { max: me.today } : {})} onChange={(_, data) => setDay(data.value)} />
          </Field>
          <Button type="submit" appearance="primary" style={{ marginTop: 26 }}>
            {text.show}
          </Button>
        </form>
      </Surface>
      {asked ? <Lines asked={asked} /> : null}
    </div>
  );
};

const Lines = ({ asked }: { asked: Asked }) => {
  const { data, error, refetch } = useAnswer('accessLog', { params: asked });
  if (error && !data) return <ProblemBar words={loadProblem('the access log', error)} onRetry={() => void refetch()} />;
  return (
    <Surface title={text.list} flush>
      {data === undefined ? <LoadingRows rows={4} /> : null}
      {data?.lines.length === 0 ? <EmptyState words={text.none} /> : null}
      {data && data.lines.length > 0 ? <CardTable label={text.list} columns={columns} rows={data.lines} keyOf={(line) => `${line.at} ${line.record} ${line.about}`} /> : null}
    </Surface>
  );
};
