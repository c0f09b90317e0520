import { Button } from '@fluentui/react-components';
import { useNavigate } from 'react-router';
import { alertsText as text } from '../../../text/alertsText.js';

/** The ways that lead on from the board, as far as this person may go them: thanks and feedback for everybody, a dispute or an escalation for officers. */
export const BoardWays = ({ acts }: { acts: readonly string[] }) => {
  const navigate = useNavigate();
  const ways = [
    [true, text.goodPractice, '/thanks', 'subtle'],
    [acts.includes('officer-feedback.send'), text.feedback, '/feedback', 'subtle'],
    [acts.includes('iro-escalation.open'), text.escalate, '/disputes/new?track=iro', 'secondary'],
    [acts.includes('dispute.open'), text.openDispute, '/disputes/new', 'secondary'],
  ] as const;
  return ways.map(([may, words, to, appearance]) =>
    may ? (
      <Button key={to} appearance={appearance} onClick={() => void navigate(to)}>
        {words}
      </Button>
    ) : null,
  );
};
