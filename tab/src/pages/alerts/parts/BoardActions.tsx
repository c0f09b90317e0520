import { lazy, Suspense, useState } from 'react';
import { Button } from '@fluentui/react-components';
import { useNavigate } from 'react-router';
import { useMe } from '../../../app/MeContext.js';
import { alertsText as text } from '../../../text/alertsText.js';

const ChooseHousehold = lazy(() => import('../../../components/ChooseHousehold/ChooseHousehold.js').then((part) => ({ default: part.ChooseHousehold })));

/** What an officer begins from the board. An alert is about one household, so that is asked first. */
export const BoardActions = () => {
  const navigate = useNavigate();
  const [choosing, setChoosing] = useState(false);
  const raises = useMe()?.roles.some(({ role }) => role === 'firo') ?? false;
  if (!raises) return null;
  return (
    <>
      <Button appearance="primary" onClick={() => setChoosing(true)}>
        {text.raise}
      </Button>
      {choosing ? (
        <Suspense fallback={null}>
          <ChooseHousehold title={text.raise} onChosen={(ref) => void navigate(`/households/${encodeURIComponent(ref)}/alert`)} onClose={() => setChoosing(false)} />
        </Suspense>
      ) : null}
    </>
  );
};
