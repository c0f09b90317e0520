import { mergeClasses } from '@fluentui/react-components';
import type { ReviewRow } from '@review-desk/core/api';
import { EmptyState } from '../../../components/EmptyState/EmptyState.js';
import { PageLink } from '../../../components/PageLink.js';
import { PersonName } from '../../../components/PersonName/PersonName.js';
import { ReadingText } from '../../../components/StateText/StateText.js';
import { Surface } from '../../../components/Surface/Surface.js';
import { longDateAndTime, shortDate } from '../../../text/dates.js';
import { householdText as text } from '../../../text/householdText.js';
import { useHouseholdStyles } from '../HouseholdPage.styles.js';

const columns = { review: 'Review', state: 'What is happening', meeting: 'Meeting', officer: 'Reviewing officer', limit: 'Legal limit' };

/** Every review of this household, the latest first. */
export const HouseholdReviews = ({ reviews }: { reviews: readonly ReviewRow[] }) => {
  const styles = useHouseholdStyles();
  return (
    <Surface title={text.reviews} flush>
      {reviews.length === 0 ? <EmptyState words={text.reviewsNone} /> : null}
      <table className={styles.table} aria-label={text.reviews}>
        <thead className={styles.head}>
          <tr>
            {Object.values(columns).map((title) => (
              <th key={title} scope="col" className={styles.headCell}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className={styles.body}>
          {[...reviews].sort((a, b) => b.legalLimit.localeCompare(a.legalLimit)).map((review) => (
            <tr key={review.id} className={styles.row}>
              <td className={mergeClasses(styles.cell, styles.lead)}>
                <PageLink to={`/reviews/${review.id}`}>{review.first ? `First review, ${review.kind}` : review.kind}</PageLink>
              </td>
              <td className={styles.cell} data-label={columns.state}>{review.nextStep.what}</td>
              <td className={styles.cell} data-label={columns.meeting}>{review.meetingStart ? longDateAndTime(review.meetingStart) : 'Not booked'}</td>
              <td className={styles.cell} data-label={columns.officer}><PersonName person={review.officer} /></td>
              <td className={styles.cell} data-label={columns.limit}>
                {shortDate(review.legalLimit)}
                <ReadingText reading={review.limitReading} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Surface>
  );
};
