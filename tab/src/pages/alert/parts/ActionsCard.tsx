import { useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { AlertPage } from '@review-desk/core/api';
import { StateText, type StateLook } from '../../../components/StateText/StateText.js';
import { Surface } from '../../../components/Surface/Surface.js';
import { alertActsText } from '../../../text/alertActsText.js';
import { alertText as text } from '../../../text/alertsText.js';
import { useMe } from '../../../app/MeContext.js';
import { AlertActDialog } from '../acts/AlertActDialog.js';
import { actionForms } from '../acts/alertActForms.js';
import { actsInOrder } from '../acts/formsFor.js';

type Action = AlertPage['actions'][number];

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { display: 'grid', rowGap: tokens.spacingVerticalXXS, padding: `10px ${tokens.spacingHorizontalL}`, borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  under: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const looks: Record<Action['state'], StateLook> = { open: 'onTime', overdue: 'overdue', done: 'done', 'done late': 'doneLate', dropped: 'off' };

const isToDo = ({ state }: Action): boolean => state === 'open' || state === 'overdue';

/** What was agreed, by whom and when; whoever owns an action says that it is done. */
export const ActionsCard = ({ page, onSaid }: { page: AlertPage; onSaid: (words: string) => void }) => {
  const styles = useStyles();
  const me = useMe()?.person.id;
  // The page's one primary button is here, where nothing above is waited for.
  const first = actsInOrder(page).primary === null ? page.actions.find((each) => isToDo(each) && each.owner.id === me)?.id : undefined;
  const [open, setOpen] = useState<{ form: (typeof actionForms)[number]; action: string } | null>(null);
  return (
    <Surface title={text.actions} flush>
      <ul className={styles.list}>
        {page.actions.map((action) => (
          <li key={action.id} className={styles.item}>
            <span>{action.text}</span>
            <span className={styles.under}>{`${action.owner.name}, ${text.due(action.due)}`}</span>
            <span className={styles.acts}>
              <StateText look={looks[action.state]}>{alertActsText.actionStates[action.state]}</StateText>
              {isToDo(action) && action.owner.id === me ? <StateText look="needsYou">{text.forYou}</StateText> : null}
            </span>
            {action.note ? <span className={styles.under}>{action.note}</span> : null}
            <span className={styles.acts}>
              {actionForms
                .filter((form) => isToDo(action) && page.acts.includes(`action.${form.right}:${action.id}`))
                .map((form) => (
                  <Button key={form.act} size="small" appearance={form.act === 'mark-done' && action.id === first ? 'primary' : 'secondary'} onClick={() => setOpen({ form, action: action.id })}>
                    {form.label}
                  </Button>
                ))}
            </span>
          </li>
        ))}
      </ul>
      {open ? <AlertActDialog page={page} form={open.form} action={open.action} onClose={(said) => (setOpen(null), said === null ? undefined : onSaid(said))} /> : null}
    </Surface>
  );
};
