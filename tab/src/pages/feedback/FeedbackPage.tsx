import { useState } from 'react';
import { Button, Field, Spinner, Textarea } from '@fluentui/react-components';
import type { FeedbackPage as Page } from '@review-desk/core/api';
import { practiceId } from '@review-desk/core/ids';
import { useParams } from 'react-router';
import { z } from 'zod';
import { useAct } from '../../api/useAct.js';
import { useAnswer } from '../../api/useAnswer.js';
import { Columns } from '../../components/Columns.js';
import { Facts } from '../../components/Facts.js';
import { PageSkeleton } from '../../components/LoadingRows/PageSkeleton.js';
import { Crumbs } from '../../components/PageHead/Crumbs.js';
import { PageHead } from '../../components/PageHead/PageHead.js';
import { ProblemBar } from '../../components/ProblemBar/ProblemBar.js';
import { Surface } from '../../components/Surface/Surface.js';
import { useDraft } from '../../drafts/useDraft.js';
import { feedbackText as text } from '../../text/feedbackText.js';
import { actProblem, loadProblem } from '../../text/problemText.js';

/** One piece of feedback, before the one it is addressed to. */
export const FeedbackPage = () => {
  const id = practiceId(useParams()['id'] ?? '');
  const { data, error, refetch } = useAnswer('feedback', { params: { id } });
  if (error && !data) return <ProblemBar words={loadProblem(text.pageWhat, error)} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  return (
    <>
      <PageHead title={text.title(data)} short={text.short} under={text.under(data)} crumbs={<Crumbs back={[{ text: text.listTitle, to: '/feedback' }]} here={data.id} />} />
      <Columns
        main={
          <>
            <Surface title={text.tones[data.tone]}>
              <p style={{ marginTop: 0, whiteSpace: 'pre-wrap' }}>{data.text}</p>
              <Facts facts={[[text.about, data.about.name], [text.addressed, data.toOfficer ? text.officerItself : text.managerItself], [text.aboutReview, data.review]]} />
            </Surface>
            {data.answer ? <Given answer={data.answer} /> : <AnswerForm id={data.id} />}
          </>
        }
      />
    </>
  );
};

const Given = ({ answer }: { answer: NonNullable<Page['answer']> }) => (
  <Surface title={text.answerLabel}>
    <p style={{ marginTop: 0, whiteSpace: 'pre-wrap' }}>{answer.text}</p>
    {text.answerLine(answer)}
  </Surface>
);

const AnswerForm = ({ id }: { id: Page['id'] }) => {
  const { value, change, clear } = useDraft(`feedbackAnswer.${id}`, z.string(), '');
  const [fault, setFault] = useState<string | null>(null);
  const act = useAct('answerFeedback', ['feedback', 'feedbackList']);
  const send = () => {
    const words = value.trim();
    setFault(words === '' ? text.answerNeeded : null);
    if (words !== '') act.mutate({ params: { id }, body: { text: words } }, { onSuccess: () => clear() });
  };
  return (
    <Surface title={text.answerTitle}>
      {act.error ? <ProblemBar words={actProblem(act.error)} /> : null}
      <div style={{ display: 'grid', rowGap: 12, justifyItems: 'start' }}>
        <Field label={text.answerLabel} hint={text.answerHint} required validationMessage={fault} style={{ width: '100%' }}>
          <Textarea value={value} maxLength={2000} resize="vertical" onChange={(_, data) => change(data.value)} />
        </Field>
        <Button appearance="primary" onClick={send} disabledFocusable={act.isPending} {...(act.isPending ? { icon: <Spinner size="tiny" /> } : {})}>
          {text.answer}
        </Button>
      </div>
    </Surface>
  );
};
