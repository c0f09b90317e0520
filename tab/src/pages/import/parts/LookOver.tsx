import { Button, Spinner } from '@fluentui/react-components';
import { useNavigate } from 'react-router';
import type { ImportPage } from '@review-desk/core/api';
import { useAct } from '../../../api/useAct.js';
import { ProblemBar } from '../../../components/ProblemBar/ProblemBar.js';
import { Surface } from '../../../components/Surface/Surface.js';
import { importText as text } from '../../../text/importText.js';
import { actProblem } from '../../../text/problemText.js';
import { useImportStyles } from '../ImportPage.styles.js';
import { ChangesCard } from './ChangesCard.js';
import { FaultsCard, SaveFaults } from './FaultsCard.js';
import { Figures } from './Figures.js';
import { MissingCard } from './MissingCard.js';
import { AddedCard, PeopleCard } from './OtherFindings.js';

/** Everything the file would do, before it does anything; the act comes last. */
export const LookOver = ({ page }: { page: ImportPage }) => (
  <>
    <Figures counts={page.counts} />
    <FaultsCard page={page} />
    <ChangesCard page={page} />
    {page.missing.length > 0 ? <MissingCard page={page} /> : null}
    {page.peopleWithoutRole.length > 0 ? <PeopleCard people={page.peopleWithoutRole} /> : null}
    {page.added.length > 0 ? <AddedCard added={page.added} /> : null}
    <Surface title={text.cost}>{text.costWords(page.cost)}</Surface>
    <RunFoot page={page} />
  </>
);

const RunFoot = ({ page }: { page: ImportPage }) => {
  const styles = useImportStyles();
  const navigate = useNavigate();
  const act = useAct('runImport', ['import', 'imports', 'today', 'households', 'reviews']);
  const mayRun = page.acts.includes('import.run');
  return (
    <div>
      {act.error ? <ProblemBar words={actProblem(act.error)} /> : null}
      <div className={styles.foot}>
        <p className={styles.footWords}>{text.good(page.counts)}</p>
        {page.faults.length > 0 ? <SaveFaults page={page} /> : null}
        <Button onClick={() => void navigate('/settings/imports')}>{text.leaveIt}</Button>
        {mayRun ? (
          <Button appearance="primary" disabledFocusable={act.isPending} {...(act.isPending ? { icon: <Spinner size="tiny" /> } : {})} onClick={() => act.mutate({ params: { id: page.id }, body: {} })}>
            {text.run(page.counts)}
          </Button>
        ) : null}
      </div>
    </div>
  );
};
