import { useState } from 'react';
import { Button } from '@fluentui/react-components';
import { useSearchParams } from 'react-router';
import { useAnswer } from '../../api/useAnswer.js';
import { Columns } from '../../components/Columns.js';
import { PageSkeleton } from '../../components/LoadingRows/PageSkeleton.js';
import { Crumbs } from '../../components/PageHead/Crumbs.js';
import { PageHead } from '../../components/PageHead/PageHead.js';
import { ProblemBar } from '../../components/ProblemBar/ProblemBar.js';
import { Surface } from '../../components/Surface/Surface.js';
import { feedbackText as text } from '../../text/feedbackText.js';
import { loadProblem } from '../../text/problemText.js';
import { FeedbackForm } from './FeedbackForm.js';

/** D15: any colleague says something about a reviewing officer, to the one person they choose. */
export const FeedbackFormPage = () => {
  const [params] = useSearchParams();
  const [sentTo, setSentTo] = useState<string | null>(null);
  const { data, error, refetch } = useAnswer('feedbackForm', {});
  if (error && !data) return <ProblemBar words={loadProblem(text.formWhat, error)} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  return (
    <>
      <PageHead title={text.formTitle} short={text.short} under={text.formUnder} crumbs={<Crumbs back={[{ text: text.listTitle, to: '/feedback' }]} here={text.give} />} />
      <Columns
        main={
          <Surface>
            <div aria-live="polite">{sentTo === null ? null : <ProblemBar intent="success" words={text.sent(sentTo)} />}</div>
            {sentTo === null ? (
              <FeedbackForm officers={data.officers} about={params.get('about') ?? ''} review={params.get('review')} onSent={setSentTo} />
            ) : (
              <Button onClick={() => setSentTo(null)}>{text.another}</Button>
            )}
          </Surface>
        }
      />
    </>
  );
};
