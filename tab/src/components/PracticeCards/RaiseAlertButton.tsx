import { Button } from '@fluentui/react-components';
import type { HouseholdPage, ReviewPage } from '@review-desk/core/api';
import { useNavigate } from 'react-router';
import { useAnswer } from '../../api/useAnswer.js';
import { useMe } from '../../app/MeContext.js';
import { alertsText as text } from '../../text/alertsText.js';

type Props = { household: HouseholdPage['ref']; review?: ReviewPage['row']['id'] };

/** Beside the thanks, on a household and on its review, for its own officer alone. Asks what the card of alerts asks, so that it is one request. */
export const RaiseAlertButton = ({ household, review }: Props) => {
  const navigate = useNavigate();
  const hasPage = useMe()?.pages.includes('alerts') ?? false;
  const { data } = useAnswer('practiceAbout', { params: { ref: household }, query: review ? { review } : {} }, { enabled: hasPage });
  if (!data?.acts.includes('alert.write')) return null;
  return <Button onClick={() => void navigate(`/households/${encodeURIComponent(household)}/alert${review ? `?review=${review}` : ''}`)}>{text.raise}</Button>;
};
