import { Suspense, lazy } from 'react';
import type { ProblemProps } from './ProblemMessage.js';

const ProblemMessage = lazy(() => loadProblemMessage().then((part) => ({ default: part.ProblemMessage })));

/** The frame asks for it once the page is painted, so that it is there when the connection is not. */
export const loadProblemMessage = () => import('./ProblemMessage.js');

/** What happened, what was kept, what to do next, above the content. The words stand there even before the bar does. */
export const ProblemBar = (props: ProblemProps) => (
  <Suspense fallback={<p role={props.intent === undefined || props.intent === 'error' ? 'alert' : 'status'}>{props.words}</p>}>
    <ProblemMessage {...props} />
  </Suspense>
);
