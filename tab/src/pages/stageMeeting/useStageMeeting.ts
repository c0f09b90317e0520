import { useMemo, useState } from 'react';
import { disputeAct, type DisputePage, type StageSlots } from '@review-desk/core/api';
import { z } from 'zod';
import { useAct } from '../../api/useAct.js';
import { chosenTime, peopleAtFirst, timeFaults, type MeetingTime, type TimeFaults } from '../../components/MeetingTime/meetingTime.js';
import { useDraft } from '../../drafts/useDraft.js';

const shape: z.ZodType<MeetingTime> = z.object({ choice: z.string(), date: z.string(), time: z.string(), minutes: z.number(), staff: z.array(z.string()) });

/** The hour and the people of a stage's meeting: kept as a draft while they are chosen, sent as one act. */
export const useStageMeeting = (page: StageSlots) => {
  const empty = useMemo((): MeetingTime => ({ choice: '', date: '', time: '', minutes: page.minutes, staff: peopleAtFirst(page) }), [page]);
  const draft = useDraft(`stageMeeting.${page.id}.${page.stage.number}`, shape, empty);
  const [sent, setSent] = useState(0);
  const [done, setDone] = useState<DisputePage | null>(null);
  // The times are read again after a conflict, so that the next good one is among them.
  const act = useAct('actOnDispute', ['dispute', 'stageSlots', 'practiceBoard', 'practiceAbout', 'alert', 'today']);
  const values = draft.value;
  const missing = timeFaults(values, page.slots);
  const faults: TimeFaults = { ...(sent > 0 ? missing : {}), ...faultsFound(act.error?.faults ?? []) };

  const change = (changes: Partial<MeetingTime>) => {
    draft.change({ ...values, ...changes });
    if (act.error) act.reset();
  };
  const send = () => {
    setSent(sent + 1);
    const time = chosenTime(values, page.slots);
    if (Object.keys(missing).length > 0 || time === null) return;
    act.mutate(
      { params: { id: page.id }, body: { do: disputeAct.parse({ act: 'convene', ...time, attendees: values.staff }) } },
      { onSuccess: (answer) => (draft.clear(), setDone(answer)) },
    );
  };
  return { values, faults, sent, problem: act.error, pending: act.isPending, restored: draft.restored, done, change, send, startOver: () => draft.clear(empty) };
};
export type StageMeeting = ReturnType<typeof useStageMeeting>;

/** The hour is one choice here, whichever end of it the API found at fault. */
const faultsFound = (faults: readonly { path: string; message: string }[]): TimeFaults =>
  Object.fromEntries(faults.map(({ path, message }) => [path.includes('attendees') ? 'staff' : 'choice', message]));
