import type { ReviewRow } from '@review-desk/core/api';
import { CardTable, type Column } from '../../../components/CardTable/CardTable.js';
import { EmptyState } from '../../../components/EmptyState/EmptyState.js';
import { PageLink } from '../../../components/PageLink.js';
import { PersonName } from '../../../components/PersonName/PersonName.js';
import { ReadingText } from '../../../components/StateText/StateText.js';
import { Surface } from '../../../components/Surface/Surface.js';
import { longDateAndTime, shortDate } from '../../../text/dates.js';
import { householdText as text } from '../../../text/householdText.js';
import { nameOfReview } from '../../../text/reviewNames.js';

const { columnsReviews: titles } = text;

const columns: Column<ReviewRow>[] = [
  { title: titles.review, lead: true, cell: (review) => <PageLink to={`/reviews/${review.id}`}>{nameOfReview(review)}</PageLink> },
  { title: titles.state, cell: ({ nextStep }) => nextStep.what },
  { title: titles.meeting, cell: ({ meetingStart }) => (meetingStart ? longDateAndTime(meetingStart) : text.notBooked) },
  { title: titles.officer, cell: ({ officer }) => <PersonName person={officer} /> },
  {
    title: titles.limit,
    cell: ({ legalLimit, limitReading }) => (
      <>
        {shortDate(legalLimit)} <ReadingText reading={limitReading} />
      </>
    ),
  },
];

/** Every review of this household, the latest first. */
export const HouseholdReviews = ({ reviews }: { reviews: readonly ReviewRow[] }) => (
  <Surface title={text.reviews} flush>
    {reviews.length === 0 ? (
      <EmptyState words={text.reviewsNone} />
    ) : (
      <CardTable label={text.reviews} columns={columns} rows={reviews.toSorted((a, b) => b.legalLimit.localeCompare(a.legalLimit))} keyOf={({ id }) => id} />
    )}
  </Surface>
);
