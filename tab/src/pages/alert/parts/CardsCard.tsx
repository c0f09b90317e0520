import { useState } from 'react';
import { Button } from '@fluentui/react-components';
import type { AlertPage } from '@review-desk/core/api';
import { useAnswer } from '../../../api/useAnswer.js';
import { CardsToCome } from '../../../components/CardPreview/CardsToCome.js';
import { Surface } from '../../../components/Surface/Surface.js';
import { cardsText as text } from '../../../text/cardsText.js';

/** The cards as they stand in each chat, once somebody asks; of a draft, at once, since they have not gone. */
export const CardsCard = ({ page }: { page: AlertPage }) => {
  const before = page.stateText === 'draft';
  const [asked, setAsked] = useState(before);
  const { data, error, refetch } = useAnswer('alertCards', { params: { id: page.id } }, { enabled: asked });
  return (
    <Surface title={before ? text.titleBefore : text.title}>
      {asked ? <CardsToCome answer={data} error={error} onRetry={() => void refetch()} before={before} /> : <Button onClick={() => setAsked(true)}>{text.show}</Button>}
    </Surface>
  );
};
