import { useState } from 'react';
import { Button, Spinner } from '@fluentui/react-components';
import { useNavigate } from 'react-router';
import type { ImportPage } from '@review-desk/core/api';
import { useAct } from '../../../api/useAct.js';
import { useMe } from '../../../app/MeContext.js';
import { ActDialog } from '../../../components/ActDialog/ActDialog.js';
import { PageLink } from '../../../components/PageLink.js';
import { ProblemBar } from '../../../components/ProblemBar/ProblemBar.js';
import { Surface } from '../../../components/Surface/Surface.js';
import { importText as text } from '../../../text/importText.js';
import { actProblem } from '../../../text/problemText.js';
import { settingsText } from '../../../text/settingsText.js';
import { useImportStyles } from '../ImportPage.styles.js';
import { FaultsCard, SaveFaults } from './FaultsCard.js';
import { Figures } from './Figures.js';
import { MissingCard } from './MissingCard.js';

/** Done, stopped or undone: what came of it, and what can still be done about it. */
export const Ended = ({ page }: { page: ImportPage }) => {
  const styles = useImportStyles();
  const navigate = useNavigate();
  const me = useMe();
  const [asking, setAsking] = useState(false);
  const changes = ['import', 'imports', 'households', 'today', 'reviews'] as const;
  const run = useAct('runImport', changes);
  const undo = useAct('undoImport', changes);
  const { state } = page;
  const words = state === 'done' ? text.done(page) : state === 'stopped' ? `${text.progress(page.progress.done, page.progress.total)}. ${text.stopped}` : text.undone(page);
  return (
    <>
      <Surface>
        <p style={{ marginTop: 0 }} role="status">
          {words}
        </p>
        {state === 'stopped' && page.refusal ? <ProblemBar words={page.refusal} /> : null}
        <p>{text.spent(page.cost.spentUnits)}.</p>
        {state === 'done' && me?.toldStarted === false ? (
          <p>
            {text.next} {me.settings.includes('start') ? <PageLink to="/settings/start">{settingsText.parts.start}</PageLink> : null}
          </p>
        ) : null}
        {run.error ? <ProblemBar words={actProblem(run.error)} /> : null}
        <div className={styles.buttons}>
          {state === 'stopped' && page.acts.includes('import.run') ? (
            <Button appearance="primary" disabledFocusable={run.isPending} {...(run.isPending ? { icon: <Spinner size="tiny" /> } : {})} onClick={() => run.mutate({ params: { id: page.id }, body: {} })}>
              {text.goOn}
            </Button>
          ) : null}
          {state === 'done' ? <Button appearance="primary" onClick={() => void navigate('/households')}>{text.seeHouseholds}</Button> : null}
          {state !== 'undone' && page.acts.includes('import.undo') ? <Button onClick={() => setAsking(true)}>{text.undo}</Button> : null}
          {page.faults.length > 0 && state === 'done' ? <SaveFaults page={page} /> : null}
        </div>
      </Surface>
      {state === 'undone' ? null : <Figures counts={page.counts} />}
      {state === 'done' && page.missing.length > 0 ? <MissingCard page={page} /> : null}
      {state === 'done' && page.faults.length > 0 ? <FaultsCard page={page} /> : null}
      {asking ? (
        <ActDialog
          title={text.undoTitle}
          what={text.undoWhat(page)}
          act={text.undo}
          keep={text.undoKeep}
          pending={undo.isPending}
          problem={undo.error}
          onAct={() => undo.mutate({ params: { id: page.id }, body: {} }, { onSuccess: () => setAsking(false) })}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </>
  );
};
