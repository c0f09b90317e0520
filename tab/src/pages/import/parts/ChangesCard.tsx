import { Radio, RadioGroup } from '@fluentui/react-components';
import type { ImportPage } from '@review-desk/core/api';
import { useAct } from '../../../api/useAct.js';
import { CardTable } from '../../../components/CardTable/CardTable.js';
import { EmptyState } from '../../../components/EmptyState/EmptyState.js';
import { PageLink } from '../../../components/PageLink.js';
import { ProblemBar } from '../../../components/ProblemBar/ProblemBar.js';
import { Surface } from '../../../components/Surface/Surface.js';
import { importText as text } from '../../../text/importText.js';
import { actProblem } from '../../../text/problemText.js';
import { useImportStyles } from '../ImportPage.styles.js';
import { useShowAll } from './useShowAll.js';

type Change = ImportPage['changes'][number];

/** Each fact that changes, now and after; what was corrected here by hand stands unless the file's is chosen. */
export const ChangesCard = ({ page }: { page: ImportPage }) => {
  const styles = useImportStyles();
  const act = useAct('chooseDifference', ['import']);
  // Facts that ask for a choice come first.
  const { shown, more } = useShowAll([...page.changes].sort((a, b) => Number(b.ownedHere) - Number(a.ownedHere)));
  const { changeColumns: columns } = text;
  const mayChoose = page.state === 'ready' && page.acts.includes('import.write');
  const choose = ({ ref, field }: Change, take: string) =>
    act.mutate({ params: { id: page.id }, body: { ref, field, take: take === 'file' ? 'file' : 'product' } });
  const quiet = (words: string) => (words === '' ? <span className={styles.quiet}>{text.none}</span> : words);
  if (page.changes.length === 0) return <Surface title={text.changes}><EmptyState words={text.noChanges} /></Surface>;
  return (
    <Surface title={text.changes} aside={text.changesAside(shown.length, page.changes.length)} flush>
      {act.error ? <ProblemBar words={actProblem(act.error)} /> : null}
      <CardTable
        label={text.changes}
        rows={shown}
        keyOf={(row) => `${row.ref} ${row.field}`}
        columns={[
          { title: columns.ref, lead: true, plain: true, cell: (row) => <PageLink to={`/households/${encodeURIComponent(row.ref)}`}>{row.ref}</PageLink> },
          { title: columns.field, cell: (row) => row.label },
          { title: columns.now, cell: (row) => quiet(row.now) },
          {
            title: columns.after,
            cell: (row) =>
              row.ownedHere ? (
                <>
                  <span className={styles.under}>{text.owned}</span>
                  <RadioGroup
                    aria-label={text.ownedChoice(row.label, row.ref)}
                    disabled={!mayChoose}
                    value={row.takesFile ? 'file' : 'product'}
                    onChange={(_, data) => choose(row, data.value)}
                  >
                    <Radio value="product" label={text.keep} />
                    <Radio value="file" label={`${text.takeFile}: ${row.after === '' ? text.none : row.after}`} />
                  </RadioGroup>
                </>
              ) : (
                quiet(row.after)
              ),
          },
        ]}
      />
      {more}
    </Surface>
  );
};
