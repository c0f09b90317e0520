import { useEffect, useRef } from 'react';
import type { ThanksPage as Page } from '@review-desk/core/api';
import { practiceId } from '@review-desk/core/ids';
import { useParams } from 'react-router';
import { useAct } from '../../api/useAct.js';
import { useAnswer } from '../../api/useAnswer.js';
import { Columns } from '../../components/Columns.js';
import { Facts } from '../../components/Facts.js';
import { PageSkeleton } from '../../components/LoadingRows/PageSkeleton.js';
import { Crumbs } from '../../components/PageHead/Crumbs.js';
import { PageHead } from '../../components/PageHead/PageHead.js';
import { ProblemBar } from '../../components/ProblemBar/ProblemBar.js';
import { Surface } from '../../components/Surface/Surface.js';
import { listInWords } from '../../text/dates.js';
import { loadProblem } from '../../text/problemText.js';
import { thanksText as text } from '../../text/thanksText.js';

/** One thanks. Whoever was thanked, or leads who was, is noted as having read it when they open it (J15). */
export const ThanksPage = () => {
  const id = practiceId(useParams()['id'] ?? '');
  const { data, error, refetch } = useAnswer('thanks', { params: { id } });
  useNoteReading(id, data?.toRead ?? false);
  if (error && !data) return <ProblemBar words={loadProblem(text.pageWhat, error)} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  return (
    <>
      <PageHead title={text.title(data)} short={text.short} under={text.under(data)} crumbs={<Crumbs back={[{ text: text.list, to: '/thanks' }]} here={data.id} />} />
      <Columns main={<Thanks page={data} />} side={<><Readers page={data} /><Told page={data} /></>} />
    </>
  );
};

/** Once for each opening; the page shows who has read it as it then stands. */
const useNoteReading = (id: Page['id'], toRead: boolean) => {
  const { mutate } = useAct('readThanks', ['thanks', 'practiceBoard', 'thanksOfQuarter']);
  const noted = useRef<string | null>(null);
  useEffect(() => {
    if (!toRead || noted.current === id) return;
    noted.current = id;
    mutate({ params: { id }, body: {} });
  }, [id, toRead, mutate]);
};

const Thanks = ({ page }: { page: Page }) => (
  <Surface title={text.levels[page.level]}>
    <p style={{ marginTop: 0, whiteSpace: 'pre-wrap' }}>{page.seen}</p>
    <Facts
      facts={[
        [text.to, page.aboutTeam ? text.theTeam(listInWords(page.to.map(({ name }) => name))) : listInWords(page.to.map(({ name }) => name))],
        [text.manager, page.manager?.name ?? null],
        [text.household, page.household ? `${page.household.ref} ${page.household.familyName}, ${page.household.town}` : null],
        [text.review, page.review],
        [text.about, page.category?.label ?? null],
        [text.quoted, page.mayBeQuoted ? text.yes : text.no],
      ]}
    />
  </Surface>
);

const Readers = ({ page }: { page: Page }) => (
  <Surface title={text.readBy}>
    {page.readBy.length === 0 ? (
      text.nobodyRead
    ) : (
      <ul style={{ margin: 0, paddingLeft: 20 }}>
        {page.readBy.map((each) => (
          <li key={each.who.id}>{text.readLine(each)}</li>
        ))}
      </ul>
    )}
  </Surface>
);

/** Which way it went to each, and what that way could prove. */
const Told = ({ page: { told } }: { page: Page }) =>
  told.length === 0 ? null : (
    <Surface title={text.told}>
      <ul style={{ margin: 0, paddingLeft: 20 }}>
        {told.map((each) => (
          <li key={(each.who?.id ?? each.post) + each.what}>{text.toldLine(each)}</li>
        ))}
      </ul>
    </Surface>
  );
