import { useState } from 'react';
import { Button, Menu, MenuDivider, MenuItem, MenuList, MenuPopover, MenuTrigger, makeStyles, tokens } from '@fluentui/react-components';
import { useSearchParams } from 'react-router';
import type { AlertPage } from '@review-desk/core/api';
import { alertActsText as text } from '../../../text/alertActsText.js';
import { AlertActDialog } from './AlertActDialog.js';
import type { AlertForm } from './alertActForms.js';
import { actsInOrder, formsFor } from './formsFor.js';

const useStyles = makeStyles({ acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS } });

type Props = { page: AlertPage; onSaid: (words: string) => void; /** Stands on the page as a form of its own. */ without?: string | null };

/** What this person may do now: the step that is waited for, what stands beside it, and the rest behind one button. */
export const AlertActs = ({ page, onSaid, without = null }: Props) => {
  const styles = useStyles();
  const begin = useSearchParams()[0].get('act');
  // A card's button opens this page at its act, where the act still can be done.
  const [open, setOpen] = useState<AlertForm | null>(() => (without === null ? (formsFor(page).find((form) => form.act === begin) ?? null) : null));
  const { primary, beside, more } = actsInOrder(page);
  const shown = [...(primary ? [primary] : []), ...beside].filter(({ act }) => act !== without);
  return (
    <>
      <div className={styles.acts}>
        {shown.map((form) => (
          <Button key={form.label} appearance={form === primary ? 'primary' : 'secondary'} onClick={() => setOpen(form)}>
            {form.label}
          </Button>
        ))}
        {more.length > 0 ? <MoreActs forms={more} onOpen={setOpen} /> : null}
      </div>
      {open ? <AlertActDialog page={page} form={open} action="" onClose={(said) => (setOpen(null), said === null ? undefined : onSaid(said))} /> : null}
    </>
  );
};

const MoreActs = ({ forms, onOpen }: { forms: readonly AlertForm[]; onOpen: (form: AlertForm) => void }) => (
  <Menu>
    <MenuTrigger disableButtonEnhancement>
      <Button>{text.more}</Button>
    </MenuTrigger>
    <MenuPopover>
      <MenuList>
        {forms.flatMap((form, at) => [
          ...(form.act === 'withdraw' && at > 0 ? [<MenuDivider key="before the last" />] : []),
          <MenuItem key={form.label} onClick={() => onOpen(form)}>
            {form.label}
          </MenuItem>,
        ])}
      </MenuList>
    </MenuPopover>
  </Menu>
);
