import { useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useSearchParams } from 'react-router';
import type { AlertPage } from '@review-desk/core/api';
import { AlertActDialog } from './AlertActDialog.js';
import { formsFor, type AlertForm } from './alertActForms.js';

const useStyles = makeStyles({ acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS } });

/** What this person may do now; the first is the one that is waited for. */
export const AlertActs = ({ page, onSaid }: { page: AlertPage; onSaid: (words: string) => void }) => {
  const styles = useStyles();
  const forms = formsFor(page);
  const begin = useSearchParams()[0].get('act');
  // A card's button opens this page at its act, where the act still can be done.
  const [open, setOpen] = useState<AlertForm | null>(() => forms.find((form) => form.act === begin) ?? null);
  return (
    <>
      <div className={styles.acts}>
        {forms.map((form, at) => (
          <Button key={form.label} appearance={at === 0 && form.act !== 'withdraw' ? 'primary' : 'secondary'} onClick={() => setOpen(form)}>
            {form.label}
          </Button>
        ))}
      </div>
      {open ? <AlertActDialog page={page} form={open} action="" onClose={(said) => (setOpen(null), said === null ? undefined : onSaid(said))} /> : null}
    </>
  );
};
