import { useState } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useSearchParams } from 'react-router';
import type { AlertPage } from '@review-desk/core/api';
import { ActButtons } from '../../../components/PracticeActs/ActButtons.js';
import { alertActsText as text } from '../../../text/alertActsText.js';
import { AlertActDialog } from './AlertActDialog.js';
import type { AlertForm } from './alertActForms.js';
import { actsInOrder, formsFor } from './formsFor.js';

const useStyles = makeStyles({ acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalM } });

type Props = { page: AlertPage; onSaid: (words: string) => void; /** Stands on the page as a form of its own. */ without?: string | null };

/** What this person may do now: the step that is waited for, what stands beside it, and the rest behind one button. */
export const AlertActs = ({ page, onSaid, without = null }: Props) => {
  const styles = useStyles();
  const begin = useSearchParams()[0].get('act');
  // A card's button opens this page at its act, where the act still can be done.
  const [open, setOpen] = useState<AlertForm | null>(() => (without === null ? (formsFor(page).find((form) => form.act === begin) ?? null) : null));
  const { primary, beside, more } = actsInOrder(page);
  const but = (forms: readonly AlertForm[]) => forms.filter(({ act }) => act !== without);
  return (
    <>
      {primary !== null || beside.length + more.length > 0 ? (
        <div className={styles.acts}>
          <ActButtons primary={primary?.act === without ? null : primary} beside={but(beside)} more={but(more)} moreText={text.more} onOpen={setOpen} />
        </div>
      ) : null}
      {open ? <AlertActDialog page={page} form={open} action="" onClose={(said) => (setOpen(null), said === null ? undefined : onSaid(said))} /> : null}
    </>
  );
};
