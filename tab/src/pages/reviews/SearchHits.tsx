import { Button } from '@fluentui/react-components';
import { LoadingRows } from '../../components/LoadingRows/LoadingRows.js';
import { PageLink } from '../../components/PageLink.js';
import { ProblemBar } from '../../components/ProblemBar/ProblemBar.js';
import { ReadingText, StateText } from '../../components/StateText/StateText.js';
import { Surface } from '../../components/Surface/Surface.js';
import { loadProblem } from '../../text/problemText.js';
import { reviewsText as text } from '../../text/reviewsText.js';
import { useHitStyles } from './SearchHits.styles.js';
import type { Search } from '../../api/useSearch.js';

/** What was found, each with a third fact that tells two namesakes apart. */
export const SearchHits = ({ search }: { search: Search }) => {
  const styles = useHitStyles();
  const { rows, problem, setWords } = search;
  return (
    <Surface title={rows === null ? text.searching : text.hits(rows.length)} aside={<Button size="small" onClick={() => setWords('')}>{text.clearSearch}</Button>} flush>
      {problem ? <ProblemBar words={loadProblem('the search', problem)} /> : null}
      {rows === null && problem === null ? <LoadingRows rows={3} /> : null}
      <ul className={styles.list} aria-live="polite">
        {(rows ?? []).map((row) => (
          <li key={row.ref} className={styles.hit}>
            <span>
              <PageLink to={`/households/${row.ref}`}>
                {row.ref} {row.names}
              </PageLink>
              <span className={styles.under}>
                {row.town} · {row.third}
              </span>
            </span>
            <span>
              {row.restricted ? <StateText look="held">{text.restricted}</StateText> : null}
              {row.nextReview ? (
                <>
                  <PageLink to={`/reviews/${row.nextReview.id}`}>{text.nextReview(row.nextReview.limit)}</PageLink>
                  <span className={styles.under}>
                    <ReadingText reading={row.nextReview.reading} />
                  </span>
                </>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
    </Surface>
  );
};
