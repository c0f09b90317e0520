import { Button, Field, ProgressBar, Spinner } from '@fluentui/react-components';
import type { ImportPage } from '@review-desk/core/api';
import { useAct } from '../../../api/useAct.js';
import { ProblemBar } from '../../../components/ProblemBar/ProblemBar.js';
import { Surface } from '../../../components/Surface/Surface.js';
import { importText as text } from '../../../text/importText.js';
import { actProblem } from '../../../text/problemText.js';
import { useImportStyles } from '../ImportPage.styles.js';

/** The file is being read: how far it is nobody knows yet. */
export const Checking = () => (
  <Surface>
    <Field label={text.checking} hint={text.leave}>
      <ProgressBar />
    </Field>
  </Surface>
);

/** How far it is and what it has spent; it can be stopped, and goes on when the page is left. */
export const Running = ({ page }: { page: ImportPage }) => {
  const styles = useImportStyles();
  const act = useAct('stopImport', ['import', 'imports']);
  const { done, total } = page.progress;
  return (
    <Surface>
      {act.error ? <ProblemBar words={actProblem(act.error)} /> : null}
      <Field label={text.progress(done, total)} hint={`${text.spent(page.cost.spentUnits)}. ${text.leave}`}>
        <ProgressBar value={total === 0 ? 0 : done / total} />
      </Field>
      {page.state === 'running' && page.acts.includes('import.run') ? (
        <div className={styles.buttons}>
          <Button disabledFocusable={act.isPending} {...(act.isPending ? { icon: <Spinner size="tiny" /> } : {})} onClick={() => act.mutate({ params: { id: page.id }, body: {} })}>
            {text.stop}
          </Button>
        </div>
      ) : null}
    </Surface>
  );
};
