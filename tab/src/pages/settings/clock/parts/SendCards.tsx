import { useState, type MouseEvent } from 'react';
import { Button } from '@fluentui/react-components';
import type { TrialRun } from '@review-desk/core/api';
import { useAct } from '../../../../api/useAct.js';
import { ProblemBar } from '../../../../components/ProblemBar/ProblemBar.js';
import { Surface } from '../../../../components/Surface/Surface.js';
import { actProblem } from '../../../../text/problemText.js';
import { trialText as text } from '../../../../text/trialText.js';

/** The cards of the run in one's own chat, once somebody asks for them. */
export const SendCards = ({ run: { wish, toSend } }: { run: TrialRun }) => {
  const act = useAct('sendTrialCards', []);
  const [times, setTimes] = useState(0);
  // The second click of a double click is no press of its own, however quickly the first was answered.
  const handleClick = ({ detail }: MouseEvent) => {
    if (!act.isPending && detail < 2) act.mutate({ body: wish }, { onSuccess: () => setTimes((before) => before + 1) });
  };
  return (
    <Surface title={text.send}>
      <p style={{ marginTop: 0 }}>{text.sendWhat(toSend)}</p>
      <div aria-live="polite">
        {act.error ? <ProblemBar words={actProblem(act.error)} /> : null}
        {act.data ? <ProblemBar intent="success" words={text.sent(act.data.sent, times > 1)} /> : null}
      </div>
      <Button disabledFocusable={act.isPending} style={{ marginTop: 8 }} onClick={handleClick}>
        {act.isPending ? text.sending : text.sendAct(times > 0)}
      </Button>
    </Surface>
  );
};
