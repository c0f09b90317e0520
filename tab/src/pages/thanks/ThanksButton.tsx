import { lazy, Suspense, useState } from 'react';
import { Button } from '@fluentui/react-components';
import type { ThanksPage } from '@review-desk/core/api';
import { PageLink } from '../../components/PageLink.js';
import { thanksText as text } from '../../text/thanksText.js';

const ThanksDialog = lazy(() => import('./ThanksDialog.js').then((part) => ({ default: part.ThanksDialog })));

type Props = { household: NonNullable<ThanksPage['household']>['ref'] | null; review: ThanksPage['review'] };

/** Good practice is noticed with one button, on the household and on its review. What it opens is loaded when it is pressed. */
export const ThanksButton = ({ household, review }: Props) => {
  const [open, setOpen] = useState(false);
  const [sent, setSent] = useState<ThanksPage['id'] | null>(null);
  const close = (id: ThanksPage['id'] | null) => {
    setOpen(false);
    if (id !== null) setSent(id);
  };
  return (
    <>
      <Button onClick={() => setOpen(true)}>{text.button}</Button>
      <span role="status">
        {sent === null ? null : (
          <>
            {text.done} <PageLink to={`/thanks/${sent}`}>{text.openIt}</PageLink>
          </>
        )}
      </span>
      {open ? (
        <Suspense fallback={null}>
          <ThanksDialog household={household} review={review} onClose={close} />
        </Suspense>
      ) : null}
    </>
  );
};
