import { useState } from 'react';
import { Button } from '@fluentui/react-components';
import type { DisputePage } from '@review-desk/core/api';
import { disputeText as text } from '../../../text/disputeText.js';
import { mayConvene } from './disputeActsInOrder.js';
import { currentStage, isUnsaid, type Stage } from './expectedAct.js';
import { MetDialog } from './MetDialog.js';
import { useDisputeAct } from './useDisputeAct.js';

/** Said later, once another stage is open: a stage whose people met does not stay as one that was not. */
export const StillMet = ({ page, stage, onSaid }: { page: DisputePage; stage: Stage; onSaid: (words: string) => void }) => {
  const [open, setOpen] = useState(false);
  const act = useDisputeAct(page);
  if (page.stage === null || !isUnsaid(stage) || stage.number === currentStage(page)?.number || !mayConvene(page)) return null;
  return (
    <span style={{ display: 'block', marginTop: 4 }}>
      <Button size="small" aria-label={`${text.acts.met}, ${stage.label}`} onClick={() => setOpen(true)}>
        {text.acts.met}
      </Button>
      {open ? <MetDialog page={page} stage={stage} act={act} onClose={(words) => (setOpen(false), act.reset(), words === null ? undefined : onSaid(words))} /> : null}
    </span>
  );
};
