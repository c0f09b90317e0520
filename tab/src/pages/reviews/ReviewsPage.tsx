import { Button } from '@fluentui/react-components';
import { useMe } from '../../app/MeContext.js';
import { useTooNarrowForTables } from '../../app/useNarrow.js';
import { usePaged } from '../../api/usePaged.js';
import { EmptyState } from '../../components/EmptyState/EmptyState.js';
import { LoadingRows } from '../../components/LoadingRows/LoadingRows.js';
import { PageHead } from '../../components/PageHead/PageHead.js';
import { ProblemBar } from '../../components/ProblemBar/ProblemBar.js';
import { Surface } from '../../components/Surface/Surface.js';
import { commonText } from '../../text/commonText.js';
import { loadProblem } from '../../text/problemText.js';
import { reviewsText as text } from '../../text/reviewsText.js';
import { ReviewCards } from './ReviewCards.js';
import { ReviewTable } from './ReviewTable.js';
import { ReviewTools } from './ReviewTools.js';
import { SearchHits } from './SearchHits.js';
import { useReviewFilters, queryOf, sorted } from './useReviewFilters.js';
import { useReviewsStyles } from './ReviewsPage.styles.js';
import { useSearch } from '../../api/useSearch.js';

/** The reviews of this person's rights: views and filters in the address, search beside them and never in it. */
export const ReviewsPage = () => {
  const styles = useReviewsStyles();
  const me = useMe();
  const narrow = useTooNarrowForTables();
  const { filters, change, filtered, clear } = useReviewFilters();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = usePaged('reviews', queryOf(filters));
  const search = useSearch();
  const rows = sorted(data?.flatMap((page) => page.rows) ?? [], filters);
  const List = narrow ? ReviewCards : ReviewTable;
  return (
    <>
      <PageHead title={filters.officer === 'me' ? text.mine : text.title} under={data ? text.count(rows.length, hasNextPage) : '\u00a0'} />
      <ReviewTools filters={filters} change={change} officers={data?.[0]?.officers ?? []} search={search} />
      {error ? <ProblemBar words={loadProblem(text.what, error)} onRetry={() => void refetch()} /> : null}
      {search.words === '' ? (
        data ? (
          rows.length === 0 ? (
            <Surface flush>
              <EmptyState words={filtered ? text.none : text.noneAtAll}>{filtered ? <Button onClick={clear}>{commonText.clearFilters}</Button> : null}</EmptyState>
            </Surface>
          ) : (
            <>
              <List rows={rows} filters={filters} change={change} today={me?.today} />
              {hasNextPage ? (
                <div className={styles.more}>
                  <Button onClick={() => void fetchNextPage()} disabledFocusable={isFetchingNextPage}>
                    {commonText.showMore}
                  </Button>
                </div>
              ) : null}
            </>
          )
        ) : error ? null : (
          <Surface flush>
            <LoadingRows rows={8} />
          </Surface>
        )
      ) : (
        <SearchHits search={search} />
      )}
    </>
  );
};
