import type { AnswerOf, ReviewRow } from '@review-desk/core/api';
import { StateText } from '../../components/StateText/StateText.js';
import { whatIsHappening } from '../../text/reviewsText.js';
import { useReviewsStyles } from './ReviewsPage.styles.js';

export const Happening = ({ row, today }: { row: ReviewRow; today: AnswerOf<'me'>['today'] | undefined }) => {
  const styles = useReviewsStyles();
  const { look, words } = whatIsHappening(row, today);
  return look === 'plain' ? <span className={styles.under}>{words}</span> : <StateText look={look}>{words}</StateText>;
};
