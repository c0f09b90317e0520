import { useSearchParams } from 'react-router';
import { Tab, TabList } from '@fluentui/react-components';
import { useAnswer } from '../../api/useAnswer.js';
import { useMe } from '../../app/MeContext.js';
import { LoadingRows } from '../../components/LoadingRows/LoadingRows.js';
import { PageHead } from '../../components/PageHead/PageHead.js';
import { PracticeCards } from '../../components/PracticeCards/PracticeCards.js';
import { ProblemBar } from '../../components/ProblemBar/ProblemBar.js';
import { Surface } from '../../components/Surface/Surface.js';
import { alertsText as text } from '../../text/alertsText.js';
import { loadProblem } from '../../text/problemText.js';
import { useAlertsStyles } from './AlertsPage.styles.js';
import { BoardColumn } from './parts/BoardColumn.js';
import { CategoryBars } from './parts/CategoryBars.js';

type View = 'mine' | 'service';

/** Alerts and disputes by stage, with thanks beside them. An officer begins with her own. */
export const AlertsPage = () => {
  const styles = useAlertsStyles();
  const officer = useMe()?.roles.some((each) => each.role === 'firo') ?? false;
  const [params, setParams] = useSearchParams();
  const view: View = officer && params.get('view') !== 'service' ? 'mine' : 'service';
  const { data, error, refetch } = useAnswer('practiceBoard', { query: { view } }, { keepPrevious: true });
  const filled = data?.columns.filter((column) => column.cards.length > 0) ?? [];
  return (
    <>
      <PageHead title={text.title} short={text.short} />
      {officer ? (
        <TabList aria-label={text.view} selectedValue={view} onTabSelect={(_, tab) => setParams(tab.value === 'service' ? { view: 'service' } : {})} className={styles.tabs}>
          <Tab value="mine">{text.mine}</Tab>
          <Tab value="service">{text.service}</Tab>
        </TabList>
      ) : null}
      {error ? <ProblemBar words={loadProblem(text.what, error)} onRetry={() => void refetch()} /> : null}
      {data ? (
        <>
          {filled.length === 0 ? <Surface>{text.none}</Surface> : null}
          <div className={styles.board}>
            {filled.map((column) => (
              <BoardColumn key={column.stage} column={column} view={view} />
            ))}
          </div>
          <div className={styles.beside}>
            {data.byCategory.length > 0 ? <CategoryBars counts={data.byCategory} /> : null}
            <Surface title={text.thanks} flush>
              <PracticeCards cards={data.goodPractice} empty={text.noThanks} />
            </Surface>
          </div>
        </>
      ) : error ? null : (
        <Surface flush>
          <LoadingRows rows={6} />
        </Surface>
      )}
    </>
  );
};
