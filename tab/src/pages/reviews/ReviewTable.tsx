import { Table, TableBody, TableCell, TableHeader, TableHeaderCell, TableRow } from '@fluentui/react-components';
import type { AnswerOf, ReviewRow } from '@review-desk/core/api';
import { PageLink } from '../../components/PageLink.js';
import { ReadingText } from '../../components/StateText/StateText.js';
import { Surface } from '../../components/Surface/Surface.js';
import { shortDate } from '../../text/dates.js';
import { kindInWords } from '../../text/reviewNames.js';
import { reviewsText as text, stageNames } from '../../text/reviewsText.js';
import { Happening } from './Happening.js';
import { useReviewsStyles } from './ReviewsPage.styles.js';
import type { Filters, SortBy } from './useReviewFilters.js';

export type ListProps = { rows: readonly ReviewRow[]; filters: Filters; change: (part: Partial<Filters>) => void; today: AnswerOf<'me'>['today'] | undefined };

const { columns } = text;

/** Seven columns; the next date first unless another heading is pressed. */
export const ReviewTable = ({ rows, filters, change, today }: ListProps) => {
  const styles = useReviewsStyles();
  const sortable = (sort: SortBy, words: string, width: string) => (
    <TableHeaderCell
      className={styles.head}
      style={{ width }}
      sortable
      {...(filters.sort === sort ? { sortDirection: filters.down ? 'descending' : 'ascending' } : {})}
      onClick={() => change({ sort, down: filters.sort === sort ? !filters.down : false })}
    >
      {words}
    </TableHeaderCell>
  );
  return (
    <Surface flush>
      <div className={styles.scroll}>
        <Table aria-label={text.title} className={styles.table}>
          <TableHeader>
            <TableRow>
              {sortable('household', columns.household, '17%')}
              <TableHeaderCell className={styles.head} style={{ width: '12%' }}>{columns.kind}</TableHeaderCell>
              <TableHeaderCell className={styles.head} style={{ width: '9%' }}>{columns.stage}</TableHeaderCell>
              <TableHeaderCell className={styles.head} style={{ width: '14%' }}>{columns.next}</TableHeaderCell>
              {sortable('by', columns.by, '19%')}
              <TableHeaderCell className={styles.head} style={{ width: '15%' }}>{columns.happening}</TableHeaderCell>
              {sortable('limit', columns.limit, '14%')}
            </TableRow>
          </TableHeader>
          <TableBody>
            {rows.map((row) => (
              <TableRow key={row.id}>
                <TableCell className={styles.cell}>
                  <span className={styles.ref}>
                    <PageLink to={`/reviews/${row.id}`} label={`${row.household} ${row.familyName}`}>
                      {row.household}
                    </PageLink>
                  </span>
                  <span className={styles.under}>
                    {row.familyName}, {row.town}
                  </span>
                </TableCell>
                <TableCell className={styles.cell}>{kindInWords(row)}</TableCell>
                <TableCell className={styles.cell}>{stageNames[row.stage]}</TableCell>
                <TableCell className={styles.cell}>
                  <span className={styles.next}>{row.nextStep.what}</span>
                </TableCell>
                <TableCell className={styles.cell}>
                  <span className={styles.date}>{shortDate(row.nextStep.by)}</span>
                  <ReadingText reading={row.nextStep.reading} />
                </TableCell>
                <TableCell className={styles.cell}>
                  <Happening row={row} today={today} />
                </TableCell>
                <TableCell className={styles.cell}>
                  <span className={styles.date}>{shortDate(row.legalLimit)}</span>
                  {row.bookBy && row.bookBy !== row.legalLimit ? <span className={styles.under}>{text.bookBy(row.bookBy)}</span> : null}
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </div>
    </Surface>
  );
};
