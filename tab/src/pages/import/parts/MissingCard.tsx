import { useState } from 'react';
import {  } from '@fluentui/react-components';
import { answerBody, type ImportPage } from '@review-desk/core/api';
import { ChoiceSelect } from '../../../components/ChoiceSelect.js';
import { useAct } from '../../../api/useAct.js';
import { CardTable } from '../../../components/CardTable/CardTable.js';
import { PageLink } from '../../../components/PageLink.js';
import { ProblemBar } from '../../../components/ProblemBar/ProblemBar.js';
import { Surface } from '../../../components/Surface/Surface.js';
import { importText as text } from '../../../text/importText.js';
import { actProblem } from '../../../text/problemText.js';
import { useImportStyles } from '../ImportPage.styles.js';
import { useShowAll } from './useShowAll.js';

const answers = answerBody.shape.answer.options;

/** Households that the file leaves out: asked about one by one, never closed by their absence (IM2). */
export const MissingCard = ({ page }: { page: ImportPage }) => {
  const styles = useImportStyles();
  const act = useAct('answerMissing', ['import', 'households']);
  const [said, setSaid] = useState('');
  const { shown, more } = useShowAll(page.missing);
  const { missingColumns: columns } = text;
  const mayAnswer = page.acts.includes('import.write') && ['ready', 'running', 'stopped', 'done'].includes(page.state);
  const answer = (ref: ImportPage['missing'][number]['ref'], value: string) => {
    const known = answers.find((each) => each === value);
    if (known) act.mutate({ params: { id: page.id }, body: { ref, answer: known } }, { onSuccess: () => setSaid(text.answered(ref)) });
  };
  return (
    <Surface title={text.missing} flush>
      <p className={styles.note}>
        {text.missingWhy} {page.state === 'done' ? '' : text.missingWhen}
      </p>
      {act.error ? <ProblemBar words={actProblem(act.error)} /> : null}
      <span aria-live="polite" className={styles.spoken}>
        {said}
      </span>
      <CardTable
        label={text.missing}
        rows={shown}
        keyOf={(row) => row.ref}
        columns={[
          { title: columns.ref, lead: true, plain: true, cell: (row) => <PageLink to={`/households/${encodeURIComponent(row.ref)}`}>{row.ref}</PageLink> },
          { title: columns.town, cell: (row) => row.town },
          {
            title: columns.answer,
            cell: (row) => (
              <ChoiceSelect aria-label={text.missingLabel(row.ref)} disabled={!mayAnswer} value={row.answer ?? ''} onChange={(_, data) => answer(row.ref, data.value)}>
                <option value="" disabled={row.answer !== null}>
                  {text.notAnswered}
                </option>
                {answers.map((one) => (
                  <option key={one} value={one}>
                    {text.answers[one]}
                  </option>
                ))}
              </ChoiceSelect>
            ),
          },
        ]}
      />
      {more}
    </Surface>
  );
};
