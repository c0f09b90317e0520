import { useState } from 'react';
import { Button, Checkbox } from '@fluentui/react-components';
import type { StartPage } from '@review-desk/core/api';
import { useAct } from '../../../api/useAct.js';
import { useAnswer } from '../../../api/useAnswer.js';
import { ActDialog } from '../../../components/ActDialog/ActDialog.js';
import { LoadingRows } from '../../../components/LoadingRows/LoadingRows.js';
import { ProblemBar } from '../../../components/ProblemBar/ProblemBar.js';
import { StateText } from '../../../components/StateText/StateText.js';
import { Surface } from '../../../components/Surface/Surface.js';
import { loadProblem } from '../../../text/problemText.js';
import { startText as text } from '../../../text/startText.js';
import { WouldTell } from './WouldTell.js';

/** IM6: nothing is sent to anybody until the service manager has seen who would get what and presses the button. */
export const StartPart = () => {
  const { data, error, refetch } = useAnswer('startTelling', {});
  return (
    <div style={{ display: 'grid', rowGap: 16, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      {error ? <ProblemBar words={loadProblem('who would be told', error)} onRetry={() => void refetch()} /> : null}
      {data ? <Start page={data} /> : error ? null : <Surface flush><LoadingRows rows={4} /></Surface>}
    </div>
  );
};

const Start = ({ page }: { page: StartPage }) => {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [asking, setAsking] = useState(false);
  const [fault, setFault] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const act = useAct('pressStart', ['startTelling', 'me', 'today']);
  const open = page.teams.filter((team) => team.startedAt === null);
  const picked = open.filter((team) => chosen.includes(team.team));
  const told = page.wouldTell.filter((row) => picked.some((team) => team.label === row.team));
  const people = [...new Set(told.map((row) => row.person?.name ?? row.post))];
  const lines = told.reduce((sum, row) => sum + row.lines, 0);
  const press = () => {
    setFault(picked.length === 0);
    setSaid(null);
    setAsking(picked.length > 0);
  };
  const start = () =>
    act.mutate(
      { body: { teams: picked.map((team) => team.team) } },
      { onSuccess: () => (setAsking(false), setSaid(text.done(picked.length)), setChosen([])) },
    );
  return (
    <>
      <div aria-live="polite" style={said ? {} : { marginBottom: -16 }}>{said ? <ProblemBar intent="success" words={said} /> : null}</div>
      <Surface title={text.teams}>
        <p style={{ marginTop: 0 }}>{text.why}</p>
        {page.teams.length === 0 ? <p>{text.noTeams}</p> : null}
        {page.teams.map((team) => (team.startedAt === null ? null : <div key={team.team}><StateText look="done">{`${team.label}: ${text.started(team)}`}</StateText></div>))}
        <div role="group" aria-label={text.choose}>
          {open.map((team) => (
            <div key={team.team}>
              <Checkbox
                label={`${team.label}: ${text.notStarted}`}
                checked={chosen.includes(team.team)}
                onChange={(_, data) => setChosen(data.checked === true ? [...chosen, team.team] : chosen.filter((each) => each !== team.team))}
              />
            </div>
          ))}
        </div>
        {fault && picked.length === 0 ? <ProblemBar words={text.chooseFirst} /> : null}
        {open.length > 0 && page.acts.includes('import.start-telling') ? (
          <Button appearance="primary" style={{ marginTop: 8 }} onClick={press}>
            {text.button(picked.length)}
          </Button>
        ) : null}
      </Surface>
      <WouldTell rows={page.wouldTell} />
      {asking ? (
        <ActDialog
          title={text.title}
          what={text.what(picked.map((team) => team.label), people, lines)}
          act={text.act}
          keep={text.keep}
          pending={act.isPending}
          problem={act.error}
          onAct={start}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </>
  );
};
