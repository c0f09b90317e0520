import type { ReactNode } from 'react';
import type { ReviewPage } from '@review-desk/core/api';
import { makeStyles, tokens } from '@fluentui/react-components';
import { DeadlineList } from '../../../components/DeadlineClock/DeadlineList.js';
import { PageHead } from '../../../components/PageHead/PageHead.js';
import { PageLink } from '../../../components/PageLink.js';
import { ProblemBar } from '../../../components/ProblemBar/ProblemBar.js';
import { Surface } from '../../../components/Surface/Surface.js';
import { bookingText as text } from '../../../text/bookingText.js';
import { reviewText } from '../../../text/reviewText.js';

const useStyles = makeStyles({ links: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXL, marginTop: tokens.spacingVerticalL } });

/** After the booking: when it is, and the dates that now hold, old beside new. */
export const BookedCard = ({ review, crumbs }: { review: ReviewPage; crumbs: ReactNode }) => {
  const styles = useStyles();
  const { meeting } = review;
  return (
    <>
      <PageHead title={meeting ? text.done(meeting.start, meeting.end) : reviewText.title(review)} short={text.short} crumbs={crumbs} />
      <ProblemBar intent="success" words={text.doneUnder} />
      {review.lateBooking ? <ProblemBar intent="warning" words={text.lateBooked} /> : null}
      <Surface title={reviewText.deadlines} flush>
        <DeadlineList deadlines={review.deadlines} people={review.carers} />
      </Surface>
      <div className={styles.links}>
        <PageLink to={`/reviews/${review.row.id}`}>{text.toReview}</PageLink>
        <PageLink to="/">{text.toToday}</PageLink>
      </div>
    </>
  );
};
