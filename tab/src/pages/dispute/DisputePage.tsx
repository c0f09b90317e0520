import { useState } from 'react';
import { Button } from '@fluentui/react-components';
import { disputeAct, type DisputePage as Page } from '@review-desk/core/api';
import { practiceId } from '@review-desk/core/ids';
import { useParams, useSearchParams } from 'react-router';
import { useAct } from '../../api/useAct.js';
import { useAnswer } from '../../api/useAnswer.js';
import { Columns } from '../../components/Columns.js';
import { DeadlineList } from '../../components/DeadlineClock/DeadlineList.js';
import { EmptyState } from '../../components/EmptyState/EmptyState.js';
import { Facts } from '../../components/Facts.js';
import { PageSkeleton } from '../../components/LoadingRows/PageSkeleton.js';
import { Crumbs } from '../../components/PageHead/Crumbs.js';
import { PageHead } from '../../components/PageHead/PageHead.js';
import { PageLink } from '../../components/PageLink.js';
import { PracticeActDialog } from '../../components/PracticeActs/PracticeActDialog.js';
import { StoryCard } from '../../components/PracticeCards/StoryCard.js';
import { ToldCard } from '../../components/PracticeCards/ToldCard.js';
import { ProblemBar } from '../../components/ProblemBar/ProblemBar.js';
import { Surface } from '../../components/Surface/Surface.js';
import { alertText } from '../../text/alertsText.js';
import { appText } from '../../text/appText.js';
import { disputeText as text } from '../../text/disputeText.js';
import { loadProblem } from '../../text/problemText.js';
import { disputeFormsFor, type DisputeForm } from './acts/disputeActForms.js';
import { StagesCard } from './parts/StagesCard.js';

/** One dispute: its stages and clocks, the matter, the story, and what this person may press. */
export const DisputePage = () => {
  const id = practiceId(useParams()['id'] ?? '');
  const { data, error, refetch } = useAnswer('dispute', { params: { id } });
  if (error && !data) return <ProblemBar words={loadProblem(text.what, error)} onRetry={() => void refetch()} />;
  return data ? <Dispute page={data} /> : <PageSkeleton />;
};

const Dispute = ({ page }: { page: Page }) => {
  const [said, setSaid] = useState<string | null>(null);
  return (
    <>
      <PageHead title={text.title(page)} under={text.under(page)} crumbs={<Crumbs back={[{ text: appText.pages.alerts, to: '/alerts' }]} here={page.reference} />} />
      <div aria-live="polite">{said ? <ProblemBar intent="success" words={said} /> : null}</div>
      <Columns
        wide
        main={
          <>
            <Acts page={page} onSaid={setSaid} />
            <StagesCard stages={page.stages} />
            <Surface title={text.matter}>
              <Facts
                facts={[
                  [text.category, page.category.label],
                  [text.about, page.about.length > 0 ? page.about.map((each) => each.name).join(', ') : null],
                  [text.summary, page.summary],
                  [text.effect, page.effect],
                  [text.wanted, page.wanted],
                  [text.alert, page.alert ? <PageLink key="alert" to={`/alerts/${page.alert}`}>{text.openAlert}</PageLink> : null],
                ]}
              />
            </Surface>
            <StoryCard thread={page.thread} />
          </>
        }
        side={
          <>
            <Surface title={alertText.deadlines} flush>
              {page.deadlines.length === 0 ? <EmptyState words={alertText.noDeadlines} /> : <DeadlineList deadlines={page.deadlines} />}
            </Surface>
            <ToldCard told={page.told} />
          </>
        }
      />
    </>
  );
};

const Acts = ({ page, onSaid }: { page: Page; onSaid: (words: string) => void }) => {
  const begin = useSearchParams()[0].get('act');
  const [open, setOpen] = useState<DisputeForm | null>(() => disputeFormsFor(page).find((form) => form.act === begin) ?? null);
  const act = useAct('actOnDispute', ['dispute', 'alert', 'practiceBoard', 'practiceAbout', 'today']);
  const send = (step: unknown, done: () => void) => act.mutate({ params: { id: page.id }, body: { do: disputeAct.parse(step) } }, { onSuccess: done });
  return (
    <Surface title={text.toDo}>
      <p style={{ marginTop: 0 }}>{page.stateText}</p>
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8 }}>
        {disputeFormsFor(page).map((form) => (
          <Button key={form.act} onClick={() => setOpen(form)}>
            {form.label}
          </Button>
        ))}
      </div>
      {open ? (
        <PracticeActDialog
          page={page}
          form={open}
          about={{ id: page.id, part: '' }}
          sending={{ pending: act.isPending, problem: act.error, send }}
          onClose={(words) => {
            setOpen(null);
            if (words !== null) onSaid(words);
          }}
        />
      ) : null}
    </Surface>
  );
};
