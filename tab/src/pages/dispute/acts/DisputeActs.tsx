import { useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { DisputePage } from '@review-desk/core/api';
import { useNavigate, useSearchParams } from 'react-router';
import { ActButtons } from '../../../components/PracticeActs/ActButtons.js';
import { PracticeActDialog } from '../../../components/PracticeActs/PracticeActDialog.js';
import { disputeText as text } from '../../../text/disputeText.js';
import type { DisputeForm } from './disputeActForms.js';
import { canBeBooked, disputeActsInOrder, disputeFormsFor } from './disputeActsInOrder.js';
import { currentStage, type Expected } from './expectedAct.js';
import { MetDialog } from './MetDialog.js';
import { useDisputeAct } from './useDisputeAct.js';

const useStyles = makeStyles({ acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalL, '& > button': { '@media (max-width: 479px)': { flexGrow: 1 } } } });

type Props = { page: DisputePage; expected: Expected | null; /** Whether the expected step is this reader's. */ mine: boolean; onSaid: (words: string) => void };

/** What this reader may do: the next expected step as the one primary button, the rest beside it or behind "More". */
export const DisputeActs = ({ page, expected, mine, onSaid }: Props) => {
  const styles = useStyles();
  const navigate = useNavigate();
  const begin = useSearchParams()[0].get('act');
  // A card's button opens this page at its act, where the act still can be done.
  const [open, setOpen] = useState<DisputeForm | null>(() => disputeFormsFor(page).find((form) => form.act === begin) ?? null);
  const { primary, beside, more } = disputeActsInOrder(page, expected);
  return (
    <>
      <div className={styles.acts}>
        {canBeBooked(page) ? <MeetingButtons page={page} expected={expected} mine={mine} onBook={() => void navigate(`/disputes/${page.id}/meeting`)} onSaid={onSaid} /> : null}
        <ActButtons primary={primary} beside={beside} more={more} moreText={text.more} onOpen={setOpen} />
      </div>
      {open ? <OneAct page={page} form={open} onClose={(words) => (setOpen(null), words === null ? undefined : onSaid(words))} /> : null}
    </>
  );
};

/** One act as its dialog; what was typed stays until it is done. */
export const OneAct = ({ page, form, onClose }: { page: DisputePage; form: DisputeForm; onClose: (said: string | null) => void }) => (
  <PracticeActDialog page={page} form={form} about={{ id: page.id, part: '' }} sending={useDisputeAct(page)} onClose={onClose} />
);

const MeetingButtons = ({ page, expected, mine, onBook, onSaid }: Props & { onBook: () => void }) => {
  const [saying, setSaying] = useState(false);
  const act = useDisputeAct(page);
  const stage = currentStage(page);
  if (!stage) return null;
  const isNow = (step: Expected['act']): boolean => mine && expected?.act === step;
  const book = (
    <Button key="book" appearance={isNow('convene') ? 'primary' : 'secondary'} onClick={onBook}>
      {stage.meeting ? text.move : text.book[page.track]}
    </Button>
  );
  const met = stage.meeting ? (
    <Button key="met" appearance={isNow('met') ? 'primary' : 'secondary'} onClick={() => setSaying(true)}>
      {text.acts.met}
    </Button>
  ) : null;
  return (
    <>
      {isNow('met') ? [met, book] : [book, met]}
      {saying ? <MetDialog page={page} stage={stage} act={act} onClose={(words) => (setSaying(false), act.reset(), words === null ? undefined : onSaid(words))} /> : null}
    </>
  );
};
