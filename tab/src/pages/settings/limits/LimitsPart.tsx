import { useState } from 'react';
import type { PolicyPage } from '@review-desk/core/api';
import { useAnswer } from '../../../api/useAnswer.js';
import { CardTable, type Column } from '../../../components/CardTable/CardTable.js';
import { LoadingRows } from '../../../components/LoadingRows/LoadingRows.js';
import { ProblemBar } from '../../../components/ProblemBar/ProblemBar.js';
import { Surface } from '../../../components/Surface/Surface.js';
import { londonDateOf, shortDate } from '../../../text/dates.js';
import { limitsText as text } from '../../../text/limitsText.js';
import { loadProblem } from '../../../text/problemText.js';
import { ClosureDays } from './ClosureDays.js';
import { LimitsTable } from './LimitsTable.js';
import { Lines } from './Lines.js';
import { PracticeCard } from './PracticeCard.js';
import { PublishCard } from './PublishCard.js';
import { SafeguardingNumbersCard } from './SafeguardingNumbersCard.js';
import { StagesCard } from './StagesCard.js';
import { usePolicyDraft } from './usePolicyDraft.js';

type Version = PolicyPage['versions'][number];

const versionColumns: Column<Version>[] = [
  { title: text.versionColumns.version, lead: true, cell: (each) => each.version },
  { title: text.versionColumns.at, plain: true, cell: (each) => shortDate(londonDateOf(each.publishedAt)) },
  { title: text.versionColumns.by, cell: (each) => each.publishedBy },
  { title: text.versionColumns.changes, width: '45%', cell: (each) => <Lines all={each.changes} /> },
  { title: text.versionColumns.note, cell: (each) => each.note },
];

/** The council's time limits: each beside its bound, changed only as a new version. */
export const LimitsPart = () => {
  const { data, error, refetch } = useAnswer('policy', {});
  if (error && !data) return <ProblemBar words={loadProblem('the time limits', error)} onRetry={() => void refetch()} />;
  return data ? <Limits page={data} /> : <Surface flush><LoadingRows rows={8} /></Surface>;
};

const Limits = ({ page }: { page: PolicyPage }) => {
  const draft = usePolicyDraft(page);
  const [said, setSaid] = useState<string | null>(null);
  const mayWrite = page.acts.includes('council-policy.publish-version');
  return (
    <div style={{ display: 'grid', rowGap: 16, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <div>
        <div aria-live="polite">{said ? <ProblemBar intent="success" words={said} /> : null}</div>
        {draft.restored ? <ProblemBar intent="info" words={text.restored} onRetry={draft.drop} retryText={text.startOver} /> : null}
        {page.bankHolidays.running ? <ProblemBar intent="warning" words={text.holidaysRunOut(page.bankHolidays.lastYear)} /> : null}
        <p style={{ margin: 0 }}>
          {text.version(page)}. {text.holidays(page.bankHolidays)} {mayWrite ? '' : text.readOnly}
        </p>
      </div>
      {mayWrite ? <PublishCard draft={draft} onDone={setSaid} /> : null}
      <PracticeCard draft={draft} mayWrite={mayWrite} />
      <StagesCard draft={draft} mayWrite={mayWrite} track="fostering" />
      <StagesCard draft={draft} mayWrite={mayWrite} track="iro" />
      <LimitsTable draft={draft} mayWrite={mayWrite} />
      <SafeguardingNumbersCard draft={draft} mayWrite={mayWrite} />
      <ClosureDays draft={draft} mayWrite={mayWrite} />
      <Surface title={text.versions} flush>
        <CardTable label={text.versions} columns={versionColumns} rows={page.versions} keyOf={(each) => String(each.version)} />
      </Surface>
    </div>
  );
};
