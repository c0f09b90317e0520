import { useState } from 'react';
import { Badge, Button, Tab, TabList } from '@fluentui/react-components';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import type { HouseholdPage as Page, ReviewRow } from '@review-desk/core/api';
import { useAnswer } from '../../api/useAnswer.js';
import { Columns } from '../../components/Columns.js';
import { LoadingRows } from '../../components/LoadingRows/LoadingRows.js';
import { Crumbs } from '../../components/PageHead/Crumbs.js';
import { PageHead } from '../../components/PageHead/PageHead.js';
import { ProblemBar } from '../../components/ProblemBar/ProblemBar.js';
import { PracticeAboutCard } from '../../components/PracticeCards/PracticeAboutCard.js';
import { RaiseAlertButton } from '../../components/PracticeCards/RaiseAlertButton.js';
import { Surface } from '../../components/Surface/Surface.js';
import { carerTypeWords, householdText as text } from '../../text/householdText.js';
import { householdsText, statusWords } from '../../text/householdsText.js';
import { loadProblem } from '../../text/problemText.js';
import { ThanksButton } from '../thanks/ThanksButton.js';
import { ApprovalCard } from './parts/ApprovalCard.js';
import { ChecksCard } from './parts/ChecksCard.js';
import { DeadlinesCard } from './parts/DeadlinesCard.js';
import { HouseholdActs } from './parts/HouseholdActs.js';
import { HouseholdReviews } from './parts/HouseholdReviews.js';
import { MembersCard } from './parts/MembersCard.js';
import { PlacementsCard } from './parts/PlacementsCard.js';
import { TimelineCard } from './parts/TimelineCard.js';

/** One household's file: who they are, what they are approved for, what runs out, what is owed and what has happened. */
export const HouseholdPage = () => {
  const { ref = '' } = useParams();
  const [params, setParams] = useSearchParams();
  const { data, error, refetch } = useAnswer('household', { params: { ref: ref as Page['ref'] } });
  const [said, setSaid] = useState<string | null>(null);
  const view = params.get('view') === 'reviews' ? 'reviews' : 'overview';
  return (
    <>
      <PageHead
        title={data?.names ?? ref}
        short={ref}
        badge={data ? <StatusBadge page={data} /> : undefined}
        under={data ? underTitle(data) : '\u00a0'}
        crumbs={<Crumbs back={[{ text: householdsText.title, to: '/households' }]} here={ref} />}
        actions={data ? <HouseholdHeadActs page={data} onSaid={setSaid} /> : undefined}
      />
      {error ? <ProblemBar words={loadProblem('this household', error)} onRetry={() => void refetch()} /> : null}
      <div aria-live="polite">{said ? <ProblemBar intent="success" words={said} /> : null}</div>
      {data?.hold ? <ProblemBar intent="warning" words={text.held(data.hold.by.name, data.hold.since)} /> : null}
      {data ? (
        <>
          <TabList selectedValue={view} onTabSelect={(_, tab) => setParams(tab.value === 'reviews' ? { view: 'reviews' } : {})} style={{ marginBottom: 12 }}>
            <Tab value="overview">{text.overview}</Tab>
            {data.reviews ? <Tab value="reviews">{text.reviews}</Tab> : null}
          </TabList>
          {view === 'overview' ? <Overview page={data} /> : <HouseholdReviews reviews={data.reviews ?? []} />}
        </>
      ) : error ? null : (
        <Columns main={<Surface flush><LoadingRows rows={6} /></Surface>} side={<Surface title={text.deadlines}><LoadingRows rows={3} /></Surface>} wide />
      )}
    </>
  );
};

/** Whom a date may belong to by itself. */
const namesOf = ({ carers, members }: Page) =>
  [...carers, ...members].map(({ id, givenName, familyName }) => ({ id, name: `${givenName} ${familyName}` }));

const Overview = ({ page }: { page: Page }) => (
  <Columns
    wide
    main={
      <>
        <ApprovalCard carers={page.carers} />
        {page.placements ? <PlacementsCard placements={page.placements} /> : null}
        {page.checks ? <ChecksCard household={page.ref} checks={page.checks} /> : null}
        {page.members.length > 0 ? <MembersCard members={page.members} /> : null}
      </>
    }
    side={
      <>
        {page.deadlines ? <DeadlinesCard deadlines={page.deadlines} people={namesOf(page)} /> : null}
        <PracticeAboutCard household={page.ref} />
        <TimelineCard entries={page.timeline} />
      </>
    }
  />
);

const StatusBadge = ({ page }: { page: Page }) => (
  <>
    {page.status === 'open' ? null : <Badge appearance="tint" shape="rounded" color="informative">{statusWords[page.status]}</Badge>}
    {page.restricted ? <Badge appearance="tint" shape="rounded" color="warning">{householdsText.restricted}</Badge> : null}
  </>
);

const underTitle = (page: Page): string =>
  [
    `${page.ref}, ${carerTypeWords[page.carerType].toLowerCase()}, ${page.town}.`,
    page.ssw ? `${text.ssw(page.ssw.name)}.` : '',
    page.officer ? `${text.officer(page.officer.name)}.` : '',
  ]
    .filter((part) => part !== '')
    .join(' ');

/** The open review first, since that is what most people come for: booked at once while it has no date. */
const HouseholdHeadActs = ({ page, onSaid }: { page: Page; onSaid: (words: string) => void }) => {
  const navigate = useNavigate();
  const open = page.reviews?.find((review) => review.state !== 'closed' && review.state !== 'resigned');
  const toBook = open !== undefined && isToBook(open) && page.acts.includes('review.book');
  return (
    <>
      {page.acts.includes('good-practice.send') ? <ThanksButton household={page.ref} review={null} /> : null}
      <RaiseAlertButton household={page.ref} />
      <HouseholdActs page={page} onSaid={onSaid} />
      {open ? (
        <Button appearance={toBook ? 'secondary' : 'primary'} onClick={() => void navigate(`/reviews/${open.id}`)}>
          {text.openReview}
        </Button>
      ) : null}
      {toBook ? (
        <Button appearance="primary" onClick={() => void navigate(`/reviews/${open.id}/booking`)}>
          {text.book}
        </Button>
      ) : null}
    </>
  );
};

const isToBook = ({ state, meetingStart }: ReviewRow): boolean => meetingStart === null && (state === 'due' || state === 'scheduling');
