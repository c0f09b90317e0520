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
  return (
    <Surface title={text.send}>
      <p style={{ marginTop: 0 }}>{text.sendWhat(toSend)}</p>
      <div aria-live="polite">
        {act.error ? <ProblemBar words={actProblem(act.error)} /> : null}
        {act.data ? <ProblemBar intent="success" words={text.sent(act.data.sent)} /> : null}
      </div>
      <Button disabledFocusable={act.isPending} style={{ marginTop: 8 }} onClick={() => (act.isPending ? undefined : act.mutate({ body: wish }))}>
        {act.isPending ? text.sending : text.sendAct}
      </Button>
    </Surface>
  );
};
