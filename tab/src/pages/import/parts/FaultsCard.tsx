import { useState } from 'react';
import { Button, Spinner, mergeClasses } from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons/svg/arrow-download';
import type { ImportPage } from '@review-desk/core/api';
import { useCall } from '../../../api/ApiContext.js';
import { useGuarded } from '../../../api/useGuarded.js';
import { CardTable } from '../../../components/CardTable/CardTable.js';
import { EmptyState } from '../../../components/EmptyState/EmptyState.js';
import { ProblemBar } from '../../../components/ProblemBar/ProblemBar.js';
import { Surface } from '../../../components/Surface/Surface.js';
import { importText as text } from '../../../text/importText.js';
import { actProblem } from '../../../text/problemText.js';
import { useImportStyles } from '../ImportPage.styles.js';
import { saveText } from './saveText.js';
import { useShowAll } from './useShowAll.js';

/** Every line that stays out, by line and column, and how to mend it in the file. */
export const FaultsCard = ({ page }: { page: ImportPage }) => {
  const styles = useImportStyles();
  const { shown, more } = useShowAll(page.faults);
  const { faultColumns: columns } = text;
  if (page.faults.length === 0) return <Surface title={text.faults} flush><EmptyState words={text.noFaults} /></Surface>;
  return (
    <Surface title={text.faults} aside={text.faultsAside} flush>
      <CardTable
        label={text.faults}
        rows={shown}
        keyOf={(row) => `${row.line} ${row.column} ${row.whatIsWrong}`}
        columns={[
          { title: columns.line, plain: true, cell: (row) => <strong>{row.line}</strong> },
          { title: columns.column, plain: true, cell: (row) => <span className={styles.code}>{row.column}</span> },
          { title: columns.value, width: '20%', cell: (row) => (row.value === '' ? <span className={styles.quiet}>{text.blank}</span> : <span className={mergeClasses(styles.code, styles.wrong)}>{row.value}</span>) },
          { title: columns.wrong, cell: (row) => row.whatIsWrong },
          { title: columns.mend, cell: (row) => row.howToMend },
        ]}
      />
      {more}
    </Surface>
  );
};

/** The same list as a file, for whoever mends the export. */
export const SaveFaults = ({ page }: { page: ImportPage }) => {
  const call = useCall();
  const [saved, setSaved] = useState(false);
  const { guarded, busy, problem } = useGuarded();
  const save = () =>
    guarded(async () => {
      setSaved(false);
      const { csv } = await call('faultsFile', { params: { id: page.id } });
      saveText('faults.csv', 'text/csv', csv);
      setSaved(true);
    });
  return (
    <>
      {problem ? <ProblemBar words={actProblem(problem)} /> : null}
      <span aria-live="polite" style={{ position: 'absolute', clipPath: 'inset(50%)' }}>
        {saved ? text.faultsSaved : ''}
      </span>
      <Button icon={busy ? <Spinner size="tiny" /> : <ArrowDownload20Regular />} disabledFocusable={busy} onClick={() => void save()}>
        {text.saveFaults}
      </Button>
    </>
  );
};
