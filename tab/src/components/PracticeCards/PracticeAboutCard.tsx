import { makeStyles, tokens } from '@fluentui/react-components';
import type { HouseholdPage, ReviewPage } from '@review-desk/core/api';
import { useAnswer } from '../../api/useAnswer.js';
import { useMe } from '../../app/MeContext.js';
import { alertsText as text } from '../../text/alertsText.js';
import { loadProblem } from '../../text/problemText.js';
import { LoadingRows } from '../LoadingRows/LoadingRows.js';
import { PageLink } from '../PageLink.js';
import { ProblemBar } from '../ProblemBar/ProblemBar.js';
import { Surface } from '../Surface/Surface.js';
import { PracticeCards } from './PracticeCards.js';

const useStyles = makeStyles({ ways: { display: 'inline-flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM } });

type Props = { household: HouseholdPage['ref']; review?: ReviewPage['row']['id'] };

/** What was raised about a household or from a review, and the way to raise more where this person may. */
export const PracticeAboutCard = ({ household, review }: Props) => {
  const styles = useStyles();
  const hasPage = useMe()?.pages.includes('alerts') ?? false;
  const { data, error, refetch } = useAnswer('practiceAbout', { params: { ref: household }, query: review ? { review } : {} }, { enabled: hasPage });
  if (!hasPage) return null;
  const may = (act: string) => data?.acts.includes(act) ?? false;
  const from = new URLSearchParams({ household, ...(review ? { review } : {}) }).toString();
  const ways = (
    <span className={styles.ways}>
      {may('alert.write') ? <PageLink to={`/households/${encodeURIComponent(household)}/alert${review ? `?review=${review}` : ''}`}>{text.raise}</PageLink> : null}
      {may('dispute.open') ? <PageLink to={`/disputes/new?${from}`}>{text.openDispute}</PageLink> : null}
    </span>
  );
  return (
    <Surface title={text.about} flush aside={ways}>
      {error ? <ProblemBar words={loadProblem(text.what, error)} onRetry={() => void refetch()} /> : null}
      {data ? <PracticeCards cards={data.cards} empty={text.noneAbout} /> : error ? null : <LoadingRows rows={2} />}
    </Surface>
  );
};
