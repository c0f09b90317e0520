import { useState } from 'react';
import { Text, tokens } from '@fluentui/react-components';
import type { AnswerOf } from '@review-desk/core/api';
import { useAnswer } from '../../../api/useAnswer.js';
import { allows } from '../../../api/allows.js';
import { EmptyState } from '../../../components/EmptyState/EmptyState.js';
import { LoadingRows } from '../../../components/LoadingRows/LoadingRows.js';
import { ProblemBar } from '../../../components/ProblemBar/ProblemBar.js';
import { Surface } from '../../../components/Surface/Surface.js';
import { loadProblem } from '../../../text/problemText.js';
import { undeliveredText as text } from '../../../text/undeliveredText.js';
import { MendDialog } from './MendDialog.js';
import { TaskTable } from './TaskTable.js';

export type Task = AnswerOf<'deliveryTasks'>['tasks'][number];
export type Mending = { task: Task; sendAgain: boolean };

/** What no channel took, for business support to tell another way or send again (workflows A8); others read it. */
export const UndeliveredPart = () => {
  const { data, error, refetch } = useAnswer('deliveryTasks', {});
  const [mending, setMending] = useState<Mending | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const close = (words: string | null) => {
    setMending(null);
    if (words !== null) setSaid(words);
    // Somebody else may have settled it meanwhile: the list shows what stands.
    void refetch();
  };
  const tasks = data?.tasks ?? [];
  const mayMend = tasks.some(({ acts }) => allows(acts, 'mend') || allows(acts, 'send-again'));
  return (
    <div style={{ display: 'grid', rowGap: 16, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <div aria-live="polite" style={said ? {} : { marginBottom: -16 }}>{said ? <ProblemBar intent="success" words={said} /> : null}</div>
      {error ? <ProblemBar words={loadProblem(text.loading, error)} onRetry={() => void refetch()} /> : null}
      {tasks.length > 0 ? <Text style={{ color: tokens.colorNeutralForeground2 }}>{mayMend ? text.why : text.settledBy}</Text> : null}
      {error && !data ? null : (
        <Surface title={text.title} flush>
          {!data ? <LoadingRows rows={4} /> : tasks.length === 0 ? <EmptyState words={text.none} /> : <TaskTable tasks={tasks} mayMend={mayMend} onMend={setMending} />}
        </Surface>
      )}
      {mending ? <MendDialog {...mending} onClose={close} /> : null}
    </div>
  );
};
