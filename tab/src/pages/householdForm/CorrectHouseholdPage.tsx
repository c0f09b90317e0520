import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { householdRef } from '@review-desk/core/ids';
import type { HouseholdPage } from '@review-desk/core/api';
import { useAct } from '../../api/useAct.js';
import { useAnswer } from '../../api/useAnswer.js';
import { Crumbs } from '../../components/PageHead/Crumbs.js';
import { LoadingRows } from '../../components/LoadingRows/LoadingRows.js';
import { PageHead } from '../../components/PageHead/PageHead.js';
import { ProblemBar } from '../../components/ProblemBar/ProblemBar.js';
import { Surface } from '../../components/Surface/Surface.js';
import { householdFormText as text } from '../../text/householdFormText.js';
import { householdsText } from '../../text/householdsText.js';
import { loadProblem } from '../../text/problemText.js';
import { conflictLines, mergeTyped } from './conflictLines.js';
import { anyRight, rightsOf } from './formRights.js';
import { changesAnything, toCorrectBody, valuesOf, type HouseholdValues } from './householdForm.js';
import { HouseholdForm } from './HouseholdForm.js';

/** Corrects a household: only the facts that this person may change, filled in with what stands. */
export const CorrectHouseholdPage = () => {
  const { ref = '' } = useParams();
  const { data, error, refetch } = useAnswer('household', { params: { ref: householdRef(ref) } });
  const back = [{ text: householdsText.title, to: '/households' }, { text: ref, to: `/households/${encodeURIComponent(ref)}` }];
  return (
    <>
      <PageHead title={text.correctTitle(ref)} short={text.correctTitle(ref)} under={text.correctUnder} crumbs={<Crumbs back={back} here={text.here} />} />
      {error ? <ProblemBar words={loadProblem('this household', error)} onRetry={() => void refetch()} /> : null}
      {data ? anyRight(rightsOf(data)) ? <Correction page={data} /> : <ProblemBar words={text.mayNot} /> : error ? null : <Surface flush><LoadingRows rows={6} /></Surface>}
    </>
  );
};

const Correction = ({ page }: { page: HouseholdPage }) => {
  const navigate = useNavigate();
  const act = useAct('correctHousehold', ['household', 'households', 'today', 'reviews', 'review']);
  // What stood when the person began; `page` is read again after a conflict.
  const [began] = useState(() => valuesOf(page));
  const stands = valuesOf(page);
  const send = (typed: HouseholdValues): Promise<void> | null => {
    const values = mergeTyped(began, stands, typed);
    if (!changesAnything(values, stands)) return null;
    return act.mutateAsync({ params: { ref: page.ref }, body: toCorrectBody(values, stands, page.revision) }).then(() => {
      setTimeout(() => void navigate(`/households/${encodeURIComponent(page.ref)}`));
    });
  };
  return (
    <HouseholdForm
      name={`household.${page.ref}`}
      start={began}
      rights={rightsOf(page)}
      adding={false}
      now={[page.ssw, page.ftm, page.officer]}
      act={text.save}
      conflict={(typed) => conflictLines(began, stands, typed)}
      onSend={send}
    />
  );
};
