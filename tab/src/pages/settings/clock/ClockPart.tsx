import { useState } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { TrialPage } from '@review-desk/core/api';
import { useAct } from '../../../api/useAct.js';
import { useAnswer } from '../../../api/useAnswer.js';
import { Columns } from '../../../components/Columns.js';
import { LoadingRows } from '../../../components/LoadingRows/LoadingRows.js';
import { ProblemBar } from '../../../components/ProblemBar/ProblemBar.js';
import { Surface } from '../../../components/Surface/Surface.js';
import { actProblem, loadProblem } from '../../../text/problemText.js';
import { trialText as text } from '../../../text/trialText.js';
import { PolicyCard } from './parts/PolicyCard.js';
import { RunView } from './parts/RunView.js';
import { TrialForm } from './parts/TrialForm.js';

const useStyles = makeStyles({ page: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalL } });

/** IM8: an invented matter through its stages, for the service manager who presses, before anybody is told anything. */
export const ClockPart = () => {
  const { data, error, refetch } = useAnswer('trial', {});
  if (data) return <Clock page={data} />;
  return error ? <ProblemBar words={loadProblem(text.what, error)} onRetry={() => void refetch()} /> : <Surface flush><LoadingRows rows={4} /></Surface>;
};

const Clock = ({ page }: { page: TrialPage }) => {
  const styles = useStyles();
  const act = useAct('tryTheClock', []);
  const [runs, setRuns] = useState(0);
  const [chosen, setChosen] = useState<TrialPage['tracks'][number]['track']>('fostering');
  const track = page.tracks.find((each) => each.track === chosen);
  const fault = act.error?.faults.find(({ path }) => path === 'start')?.message ?? null;
  return (
    <div className={styles.page}>
      <Columns
        main={
          <>
            <TrialForm
              page={page}
              pending={act.isPending}
              again={act.data !== undefined}
              fault={fault}
              onTrack={setChosen}
              onRun={(wish) => act.mutate({ body: wish }, { onSuccess: () => setRuns((before) => before + 1) })}
            />
            {act.error && fault === null ? <ProblemBar words={actProblem(act.error)} /> : null}
          </>
        }
        side={track ? <PolicyCard page={page} track={track} /> : null}
      />
      {act.data ? <RunView key={runs} run={act.data} people={page.people} /> : null}
    </div>
  );
};
