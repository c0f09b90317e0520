import type { RaiseAlertPage } from '@review-desk/core/api';
import { householdRef } from '@review-desk/core/ids';
import { useAnswer } from '../../api/useAnswer.js';
import { CardsToCome } from '../../components/CardPreview/CardsToCome.js';
import { Surface } from '../../components/Surface/Surface.js';
import { cardsText as text } from '../../text/cardsText.js';
import { isAtRisk, type RaiseValues } from './raiseForm.js';

type Props = { page: RaiseAlertPage; value: Pick<RaiseValues, 'risk' | 'categories' | 'carePlan' | 'iro'> };

/** The card as each of its receivers will see it, drawn anew as what it depends on is chosen. */
export const CardsBefore = ({ page, value }: Props) => {
  const iro = value.carePlan ? page.iros.find(({ id }) => id === value.iro)?.id : undefined;
  const query = { categories: value.categories.join(','), ...(iro ? { iro } : {}), ...(isAtRisk(value) ? { atRisk: 'yes' as const } : {}) };
  const { data, error, refetch } = useAnswer('raiseAlertCards', { params: { ref: householdRef(page.household.ref) }, query }, { enabled: !value.carePlan || iro !== undefined, keepPrevious: true });
  return (
    <Surface title={text.titleBefore}>
      {value.carePlan && iro === undefined ? <p style={{ margin: 0 }}>{text.chooseIro}</p> : <CardsToCome answer={data} error={error} onRetry={() => void refetch()} before />}
    </Surface>
  );
};
