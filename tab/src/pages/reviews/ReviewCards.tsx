import type { ReactNode } from 'react';
import { PageLink } from '../../components/PageLink.js';
import { ReadingText } from '../../components/StateText/StateText.js';
import { shortDate } from '../../text/dates.js';
import { kindInWords } from '../../text/reviewNames.js';
import { reviewsText as text, stageNames } from '../../text/reviewsText.js';
import { Happening } from './Happening.js';
import type { ListProps } from './ReviewTable.js';
import { useReviewsStyles } from './ReviewsPage.styles.js';

/** The table on a phone: one card a review, its headings as labels. */
export const ReviewCards = ({ rows, today }: ListProps) => {
  const styles = useReviewsStyles();
  const fact = (label: string, value: ReactNode) => (
    <>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>{value}</dd>
    </>
  );
  return (
    <ul className={styles.cards} aria-label={text.title}>
      {rows.map((row) => (
        <li key={row.id} className={styles.card}>
          <span className={styles.ref}>
            <PageLink to={`/reviews/${row.id}`}>
              {row.household} {row.familyName}
            </PageLink>
          </span>
          <span className={styles.under}>
            {row.town} · {kindInWords(row)} · {stageNames[row.stage]}
          </span>
          <dl className={styles.facts}>
            {fact(text.columns.next, <span className={styles.next}>{row.nextStep.what}</span>)}
            {fact(
              text.columns.by,
              <>
                {shortDate(row.nextStep.by)} <ReadingText reading={row.nextStep.reading} />
              </>,
            )}
            {fact(text.columns.happening, <Happening row={row} today={today} />)}
            {fact(text.columns.limit, shortDate(row.legalLimit))}
          </dl>
        </li>
      ))}
    </ul>
  );
};
