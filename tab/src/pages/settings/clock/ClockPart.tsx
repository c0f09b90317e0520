import { useAnswer } from '../../../api/useAnswer.js';
import { LoadingRows } from '../../../components/LoadingRows/LoadingRows.js';
import { ProblemBar } from '../../../components/ProblemBar/ProblemBar.js';
import { Surface } from '../../../components/Surface/Surface.js';
import { loadProblem } from '../../../text/problemText.js';

/** IM8: an invented matter through its stages, for the service manager who presses, before anybody is told anything. */
export const ClockPart = () => {
  const { data, error, refetch } = useAnswer('trial', {});
  if (error) return <ProblemBar words={loadProblem('what a trial would run by', error)} onRetry={() => void refetch()} />;
  return data ? null : <Surface flush><LoadingRows rows={4} /></Surface>;
};
