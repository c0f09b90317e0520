import { Button } from '@fluentui/react-components';
import { useNavigate } from 'react-router';
import { PageLink } from '../../../components/PageLink.js';
import { alertsText as text } from '../../../text/alertsText.js';

/** The ways that lead on from the board, as far as this person may go them: thanks and feedback for everybody, a dispute or an escalation for officers. */
export const BoardWays = ({ acts }: { acts: readonly string[] }) => {
  const navigate = useNavigate();
  return (
    <>
      <PageLink to="/thanks">{text.goodPractice}</PageLink>
      {acts.includes('officer-feedback.send') ? <PageLink to="/feedback">{text.feedback}</PageLink> : null}
      {acts.includes('iro-escalation.open') ? <Button onClick={() => void navigate('/disputes/new?track=iro')}>{text.escalate}</Button> : null}
      {acts.includes('dispute.open') ? <Button onClick={() => void navigate('/disputes/new')}>{text.openDispute}</Button> : null}
    </>
  );
};
