import { lazy, Suspense, useState } from 'react';
import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReviewPage } from '@review-desk/core/api';
import { useNavigate } from 'react-router';
import { allows } from '../../../api/allows.js';
import { Facts } from '../../../components/Facts.js';
import { ProblemBar } from '../../../components/ProblemBar/ProblemBar.js';
import { StateText } from '../../../components/StateText/StateText.js';
import { Surface } from '../../../components/Surface/Surface.js';
import { bookingText } from '../../../text/bookingText.js';
import { listInWords, shortDate } from '../../../text/dates.js';
import { reviewText as text, whenInWords } from '../../../text/reviewText.js';
import { isHeld } from './isHeld.js';

const CancelDialog = lazy(() => import('./CancelDialog.js').then((part) => ({ default: part.CancelDialog })));
const HeldDialog = lazy(() => import('./HeldDialog.js').then((part) => ({ default: part.HeldDialog })));

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalL },
  earlier: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground2 },
  part: { margin: `${tokens.spacingVerticalL} 0 0`, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

/** When and how they meet, earlier dates with their reasons, and what this person may do about it. */
export const MeetingCard = ({ page }: { page: ReviewPage }) => {
  const styles = useStyles();
  const navigate = useNavigate();
  const [open, setOpen] = useState<'cancel' | 'held' | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const booking = `/reviews/${page.row.id}/booking`;
  const { meeting } = page;
  // Once it is held there is nothing left to move, to mark or to cancel.
  const acts = isHeld(page.row.stage) ? [] : page.acts;
  const close = (said: string | null) => {
    setOpen(null);
    if (said !== null) setDone(said);
  };
  return (
    <Surface title={text.meeting}>
      {done ? <ProblemBar intent="success" words={done} /> : null}
      {meeting ? <MeetingFacts meeting={meeting} /> : text.noMeeting}
      {page.earlierMeetings.length > 0 ? (
        <>
          <h3 className={styles.part}>{text.earlier}</h3>
          <ul className={styles.earlier}>
            {page.earlierMeetings.map((earlier) => (
              <li key={earlier.start + earlier.movedOn}>{text.moved(earlier.start, earlier.movedOn, bookingText.reasons[earlier.reason].toLowerCase(), earlier.movedBy.name)}</li>
            ))}
          </ul>
        </>
      ) : null}
      <div className={styles.buttons}>
        {meeting === null && allows(acts, 'book') ? (
          <Button appearance="primary" onClick={() => void navigate(booking)}>
            {text.bookIt}
          </Button>
        ) : null}
        {meeting && allows(acts, 'rebook') ? <Button onClick={() => void navigate(booking)}>{text.moveIt}</Button> : null}
        {meeting && allows(acts, 'start') ? <Button onClick={() => setOpen('held')}>{text.heldIt}</Button> : null}
        {meeting && allows(acts, 'rebook') ? <Button onClick={() => setOpen('cancel')}>{text.cancelIt}</Button> : null}
      </div>
      <Suspense fallback={null}>
        {open === 'cancel' ? <CancelDialog page={page} onClose={close} /> : null}
        {open === 'held' ? <HeldDialog page={page} onClose={close} /> : null}
      </Suspense>
    </Surface>
  );
};

const MeetingFacts = ({ meeting }: { meeting: NonNullable<ReviewPage['meeting']> }) => (
  <Facts
    facts={[
      [text.when, <strong key="when">{whenInWords(meeting)}</strong>],
      [text.how, bookingText.methods[meeting.method]],
      [text.who, listInWords(meeting.staff.map(({ name }) => name))],
      [text.carersWord, meeting.carersWord ? `${bookingText.how[meeting.carersWord.how]}, ${shortDate(meeting.carersWord.on)}, noted by ${meeting.carersWord.notedBy.name}` : null],
      [text.inOutlook, <StateText key="outlook" look={meeting.inOutlook ? 'done' : 'waiting'}>{meeting.inOutlook ? (meeting.inCalendarOf ? text.outlookElsewhere(meeting.inCalendarOf.name) : text.outlookYes) : text.outlookNotYet}</StateText>],
      ['Teams', meeting.joinUrl ? <Link key="join" href={meeting.joinUrl} target="_blank" rel="noreferrer">{text.join}</Link> : null],
    ]}
  />
);
