import { makeStyles, tokens } from '@fluentui/react-components';
import type { CardsToCome as Answer } from '@review-desk/core/api';
import type { ApiProblem } from '../../api/ApiProblem.js';
import { cardsText as text } from '../../text/cardsText.js';
import { loadProblem } from '../../text/problemText.js';
import { EmptyState } from '../EmptyState/EmptyState.js';
import { LoadingRows } from '../LoadingRows/LoadingRows.js';
import { ProblemBar } from '../ProblemBar/ProblemBar.js';
import { CardPreview } from './CardPreview.js';

const useStyles = makeStyles({
  list: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(300px, 100%), 1fr))', gap: tokens.spacingHorizontalL, alignItems: 'start' },
  inert: { gridColumn: '1 / -1', margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

type Props = { answer: Answer | undefined; error: ApiProblem | null; onRetry: () => void; before: boolean };

/** Every card of an alert, who must act first, and that nothing can be pressed here. */
export const CardsToCome = ({ answer, error, onRetry, before }: Props) => {
  const styles = useStyles();
  if (!answer) return error ? <ProblemBar words={loadProblem(text.what, error)} onRetry={onRetry} /> : <LoadingRows rows={3} />;
  const drawn = answer.cards.filter(({ adaptive }) => 'type' in adaptive);
  if (drawn.length === 0) return <EmptyState words={answer.cards.length > 0 ? text.notConnected : text.none} />;
  return (
    <div className={styles.list}>
      {drawn.map((preview) => (
        <CardPreview key={`${preview.to?.id ?? preview.post} ${preview.mustAct ? 'acts' : 'sees'}`} preview={preview} before={before} />
      ))}
      <p className={styles.inert}>{text.inert}</p>
    </div>
  );
};
