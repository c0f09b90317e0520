import { useState } from 'react';
import { Button, Spinner } from '@fluentui/react-components';
import type { AlertPage } from '@review-desk/core/api';
import { useSearchParams } from 'react-router';
import { NoLongerWords } from '../../components/PracticeActs/NoLongerWords.js';
import { usePracticeAct } from '../../components/PracticeActs/usePracticeAct.js';
import { PageHead } from '../../components/PageHead/PageHead.js';
import { StoryCard } from '../../components/PracticeCards/StoryCard.js';
import { ProblemBar } from '../../components/ProblemBar/ProblemBar.js';
import { Surface } from '../../components/Surface/Surface.js';
import { alertText as text } from '../../text/alertsText.js';
import { actProblem } from '../../text/problemText.js';
import type { AlertForm } from './acts/alertActForms.js';
import { formsFor } from './acts/formsFor.js';
import { roundOf } from './acts/roundOf.js';
import { useAlertAct } from './acts/useAlertAct.js';
import { ActionsCard } from './parts/ActionsCard.js';
import { AskedCard } from './parts/AskedCard.js';
import { StandsCard } from './parts/StandsCard.js';

/**
 * "Read and answer", as a card opens it: what was found stands above the form, not under it. Once it is done the dialog
 * closes and the card shows what became of it; until then nothing typed is lost.
 */
export const AlertInDialog = ({ page, close }: { page: AlertPage; close: () => void }) => {
  const begin = useSearchParams()[0].get('act');
  const [form] = useState<AlertForm | null>(() => formsFor(page).find(({ act }) => act === begin) ?? null);
  return (
    <>
      <PageHead title={text.title(page)} under={text.under(page)} />
      <div style={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: 16 }}>
        <AskedCard page={page} />
        {form ? <ActHere page={page} form={form} close={close} /> : <StandsCard page={page} onSaid={close} />}
        {page.actions.length > 0 ? <ActionsCard page={page} onSaid={close} /> : null}
        <StoryCard thread={page.thread} />
      </div>
    </>
  );
};

const ActHere = ({ page, form, close }: { page: AlertPage; form: AlertForm; close: () => void }) => {
  const { sending, noLonger } = useAlertAct(page, form, '');
  const { fields, send, typed } = usePracticeAct({ page, form, about: { id: page.id, part: roundOf(page) }, sending, onClose: close });
  if (noLonger)
    return (
      <Surface title={form.label}>
        <NoLongerWords now={noLonger} problem={sending.problem} typed={typed} />
        <Button appearance="primary" onClick={close} style={{ marginTop: 12 }}>
          {text.backToChat}
        </Button>
      </Surface>
    );
  return (
    <Surface title={form.label}>
      <p style={{ marginTop: 0 }}>{form.what(page)}</p>
      {fields}
      {sending.problem ? <ProblemBar words={actProblem(sending.problem)} /> : null}
      <Button appearance="primary" onClick={send} disabledFocusable={sending.pending} {...(sending.pending ? { icon: <Spinner size="tiny" /> } : {})}>
        {form.label}
      </Button>
    </Surface>
  );
};
