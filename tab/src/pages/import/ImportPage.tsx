import type { ReactNode } from 'react';
import { Button } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from 'react-router';
import { importId } from '@review-desk/core/ids';
import type { ImportPage as Page } from '@review-desk/core/api';
import { useAnswer } from '../../api/useAnswer.js';
import { Crumbs } from '../../components/PageHead/Crumbs.js';
import { LoadingRows } from '../../components/LoadingRows/LoadingRows.js';
import { PageHead } from '../../components/PageHead/PageHead.js';
import { ProblemBar } from '../../components/ProblemBar/ProblemBar.js';
import { Surface } from '../../components/Surface/Surface.js';
import { importText as text } from '../../text/importText.js';
import { loadProblem } from '../../text/problemText.js';
import { settingsText } from '../../text/settingsText.js';
import { useImportStyles } from './ImportPage.styles.js';
import { Ended } from './parts/Ended.js';
import { ImportSteps } from './parts/ImportSteps.js';
import { LookOver } from './parts/LookOver.js';
import { Checking, Running } from './parts/Running.js';

/** How often an import that is under way is asked for. */
const LOOK_AGAIN_MS = 1500;
const isMoving = (page: Page | undefined): boolean => page !== undefined && (page.state === 'checking' || page.state === 'running' || page.state === 'undoing');

/** One import: checked, looked over, run, stopped, undone. It goes on without this page and is found here again. */
export const ImportPage = () => {
  const styles = useImportStyles();
  const { id = '' } = useParams();
  const input = { params: { id: importId(id) } };
  const known = useQueryClient().getQueryData<Page>(['import', input]);
  const { data, error, refetch } = useAnswer('import', input, isMoving(known) ? { refetchMs: LOOK_AGAIN_MS } : {});
  const when = data ? text.short(data.at) : '\u00a0';
  return (
    <>
      <PageHead
        title={data ? text.titles[data.state] : text.list}
        under={data ? (data.state === 'ready' ? text.nothingYet : `${text.whatWasChosen} ${data.by.name}, ${text.short(data.at)}`) : '\u00a0'}
        crumbs={<Crumbs back={[{ text: settingsText.title, to: '/settings' }, { text: text.list, to: '/settings/imports' }]} here={when} />}
        actions={data ? <ImportSteps state={data.state} /> : undefined}
      />
      {error ? <ProblemBar words={loadProblem('this import', error)} onRetry={() => void refetch()} /> : null}
      <div className={styles.stack}>{data ? <InState page={data} /> : error ? null : <Surface flush><LoadingRows rows={5} /></Surface>}</div>
    </>
  );
};

const InState = ({ page }: { page: Page }): ReactNode => {
  switch (page.state) {
    case 'checking':
      return <Checking />;
    case 'refused':
      return <Refused page={page} />;
    case 'ready':
      return <LookOver page={page} />;
    case 'running':
    case 'undoing':
      return <Running page={page} />;
    case 'stopped':
    case 'done':
    case 'undone':
      return <Ended page={page} />;
  }
};

const Refused = ({ page }: { page: Page }) => {
  const navigate = useNavigate();
  return (
    <div>
      <ProblemBar words={page.refusal ?? text.titles.refused} />
      <p>{text.nothingYet}</p>
      <Button appearance="primary" onClick={() => void navigate('/settings/imports')}>
        {text.another}
      </Button>
    </div>
  );
};
