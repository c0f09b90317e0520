import type { ReactNode } from 'react';
import { Button, Spinner } from '@fluentui/react-components';
import type { ApiProblem } from '../../api/ApiProblem.js';
import { commonText } from '../../text/commonText.js';
import { actProblem } from '../../text/problemText.js';
import { ProblemBar } from '../ProblemBar/ProblemBar.js';
import { DialogFrame } from './DialogFrame.js';

type Props = {
  title: string;
  /** What will be sent to whom, or what will change, before it happens. */
  what: string;
  /** The button says what it does. */
  act: string;
  keep?: string;
  pending: boolean;
  problem: ApiProblem | null;
  onAct: () => void;
  onClose: () => void;
  children?: ReactNode;
};

/** One act that wants a second thought: what it does, what it asks, one button for it and one to leave things be. */
export const ActDialog = ({ title, what, act, keep = commonText.cancel, pending, problem, onAct, onClose, children }: Props) => (
  <DialogFrame
    title={title}
    onClose={() => (pending ? undefined : onClose())}
    actions={
      <>
        <Button onClick={onClose} disabled={pending}>
          {keep}
        </Button>
        <Button appearance="primary" onClick={onAct} disabledFocusable={pending} {...(pending ? { icon: <Spinner size="tiny" /> } : {})}>
          {act}
        </Button>
      </>
    }
  >
    <p style={{ marginTop: 0 }}>{what}</p>
    {problem ? <ProblemBar words={actProblem(problem)} /> : null}
    {children}
  </DialogFrame>
);
