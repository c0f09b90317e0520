import { Suspense, lazy, useId } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { CardsToCome } from '@review-desk/core/api';
import { cardsText as text } from '../../text/cardsText.js';
import { LoadingRows } from '../LoadingRows/LoadingRows.js';

// The renderer is 60 kB: it comes once there is a card to draw.
const CardFace = lazy(() => import('./CardFace.js').then((part) => ({ default: part.CardFace })));

const useStyles = makeStyles({
  figure: { margin: 0, display: 'grid', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  caption: { color: tokens.colorNeutralForeground2 },
});

type Preview = CardsToCome['cards'][number];

/** One card as its receiver will see it, under the words that say whose it is. */
export const CardPreview = ({ preview, before }: { preview: Preview; /** It has not gone yet. */ before: boolean }) => {
  const styles = useStyles();
  const caption = useId();
  return (
    <figure className={styles.figure} aria-labelledby={caption}>
      <figcaption id={caption} className={styles.caption}>
        {text.whose(preview, before)}
      </figcaption>
      <Suspense fallback={<LoadingRows rows={3} />}>
        <CardFace card={preview.adaptive} />
      </Suspense>
    </figure>
  );
};
