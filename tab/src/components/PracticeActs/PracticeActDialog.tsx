import { ActDialog } from '../ActDialog/ActDialog.js';
import { NoLongerDialog } from './NoLongerDialog.js';
import type { NoLonger } from './practiceActForm.js';
import { usePracticeAct, type PracticeActProps } from './usePracticeAct.js';

/** One act: what it does and whom it tells, what it asks, and one press. What was typed stays until it is done. */
export const PracticeActDialog = <Page,>({ noLonger = null, ...props }: PracticeActProps<Page> & { noLonger?: NoLonger | null }) => {
  const { fields, send, typed } = usePracticeAct(props);
  const { page, form, sending, onClose } = props;
  if (noLonger) return <NoLongerDialog title={form.label} now={noLonger} problem={sending.problem} typed={typed} onClose={() => onClose(null)} />;
  return (
    <ActDialog title={form.label} what={form.what(page)} act={form.label} pending={sending.pending} problem={sending.problem} onAct={send} onClose={() => onClose(null)}>
      {fields}
    </ActDialog>
  );
};
