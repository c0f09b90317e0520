import { PageLink } from '../../../components/PageLink.js';
import { CardTable, type Column } from '../../../components/CardTable/CardTable.js';
import { EmptyState } from '../../../components/EmptyState/EmptyState.js';
import { LoadingRows } from '../../../components/LoadingRows/LoadingRows.js';
import { ProblemBar } from '../../../components/ProblemBar/ProblemBar.js';
import { Surface } from '../../../components/Surface/Surface.js';
import type { ImportRowView } from '@review-desk/core/api';
import { useAnswer } from '../../../api/useAnswer.js';
import { importText as text, stateWords } from '../../../text/importText.js';
import { loadProblem } from '../../../text/problemText.js';
import { ChooseFile } from './ChooseFile.js';

const columns: Column<ImportRowView>[] = [
  { title: text.columns.at, lead: true, plain: true, cell: (row) => <PageLink to={`/settings/imports/${row.id}`}>{text.short(row.at)}</PageLink> },
  { title: text.columns.by, plain: true, cell: (row) => row.by.name },
  { title: text.columns.state, plain: true, cell: (row) => stateWords[row.state] },
  { title: text.columns.what, cell: (row) => (row.state === 'checking' || row.state === 'refused' ? '' : text.counts(row.counts)) },
];

/** Every import of the register, the latest first, and the way to begin one. */
export const ImportsPart = () => {
  const { data, error, refetch } = useAnswer('imports', {});
  return (
    <div style={{ display: 'grid', rowGap: 16, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      {error ? <ProblemBar words={loadProblem('the imports', error)} onRetry={() => void refetch()} /> : null}
      {data?.acts.includes('import.preview') ? <ChooseFile /> : null}
      {error && !data ? null : (
        <Surface title={text.list} flush>
          {data === undefined ? <LoadingRows rows={3} /> : null}
          {data?.rows.length === 0 ? <EmptyState words={text.listEmpty} /> : null}
          {data && data.rows.length > 0 ? <CardTable label={text.list} columns={columns} rows={data.rows} keyOf={(row) => row.id} /> : null}
        </Surface>
      )}
    </div>
  );
};
