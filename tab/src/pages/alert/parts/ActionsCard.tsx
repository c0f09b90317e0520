import { useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { AlertPage } from '@review-desk/core/api';
import { StateText, type StateLook } from '../../../components/StateText/StateText.js';
import { Surface } from '../../../components/Surface/Surface.js';
import { alertActsText } from '../../../text/alertActsText.js';
import { alertText as text } from '../../../text/alertsText.js';
import { useMe } from '../../../app/MeContext.js';
import { londonDateOf, shortDate, timeOf } from '../../../text/dates.js';
import { AlertActDialog } from '../acts/AlertActDialog.js';
import { actionForms } from '../acts/alertActForms.js';
import { actsInOrder, fitsAction, isToDo } from '../acts/formsFor.js';

type Action = AlertPage['actions'][number];

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { display: 'grid', rowGap: tokens.spacingVerticalXXS, padding: `10px ${tokens.spacingHorizontalL}`, borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  under: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  note: { display: 'grid', rowGap: tokens.spacingVerticalXXS, margin: `${tokens.spacingVerticalXS} 0`, paddingLeft: tokens.spacingHorizontalM, borderLeft: `2px solid ${tokens.colorNeutralStroke2}` },
  words: { whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const looks: Record<Action['state'], StateLook> = { open: 'onTime', overdue: 'overdue', done: 'done', 'done late': 'doneLate', dropped: 'off' };

/** What this reader is waited for with: the officer's word on a date, or the owner's own doing. */
const firstHere = (page: AlertPage, me: string | undefined) => {
  const asks = (action: Action, { act }: (typeof actionForms)[number]): boolean => act === 'agree-action-date' || (act === 'mark-done' && action.owner.id === me);
  const all = page.actions.flatMap((action) => actionForms.filter((form) => asks(action, form) && fitsAction(page, form, action)).map((form) => ({ form, action: action.id })));
  return all.find(({ form }) => form.act === 'agree-action-date') ?? all[0];
};

/** Struck through for the eye; said in words beneath for everybody. */
const EarlierDate = ({ day }: { day: Action['due'] }) => (
  <s aria-hidden style={{ marginRight: 4 }}>
    {shortDate(day)}
  </s>
);

/** How far it is, in its owner's words; earlier notes stand in the story. */
const LatestNote = ({ note: { at, by, text: words } }: { note: NonNullable<Action['progress']> }) => {
  const styles = useStyles();
  return (
    <span className={styles.note}>
      <span className={styles.under}>{alertActsText.latestNote(by.name, `${shortDate(londonDateOf(at))}, ${timeOf(at)}`)}</span>
      <span className={styles.words}>{words}</span>
    </span>
  );
};

/** What was agreed, by whom and when; its owner writes how far it is, says that it is done, or asks for another date, which the officer agrees. */
export const ActionsCard = ({ page, onSaid }: { page: AlertPage; onSaid: (words: string) => void }) => {
  const styles = useStyles();
  const me = useMe()?.person.id;
  // The page's one primary button is here, where nothing above is waited for.
  const first = actsInOrder(page).primary === null ? firstHere(page, me) : undefined;
  const [open, setOpen] = useState<{ form: (typeof actionForms)[number]; action: string } | null>(null);
  return (
    <Surface title={text.actions} flush>
      <ul className={styles.list}>
        {page.actions.map((action) => (
          <li key={action.id} className={styles.item}>
            <span>{action.text}</span>
            <span className={styles.under}>
              {`${action.owner.name}, `}
              {action.earlier.map(({ due }) => (
                <EarlierDate key={due} day={due} />
              ))}
              {text.due(action.due)}
            </span>
            {action.earlier.map(({ due, why }) => (
              <span key={due} className={styles.under}>{alertActsText.movedFrom(due, why)}</span>
            ))}
            <span className={styles.acts}>
              <StateText look={looks[action.state]}>{alertActsText.actionStates[action.state]}</StateText>
              {isToDo(action) && action.owner.id === me ? <StateText look="needsYou">{text.forYou}</StateText> : null}
            </span>
            {action.asked && isToDo(action) ? <StateText look={page.acts.includes(`action.agree-date:${action.id}`) ? 'needsYou' : 'waiting'}>{alertActsText.asksFor(action.asked, page.officer.name)}</StateText> : null}
            {action.progress ? <LatestNote note={action.progress} /> : null}
            {action.note ? <span className={styles.under}>{action.note}</span> : null}
            <span className={styles.acts}>
              {actionForms
                .filter((form) => fitsAction(page, form, action))
                .map((form) => (
                  <Button key={form.label} size="small" appearance={form.label === first?.form.label && action.id === first.action ? 'primary' : 'secondary'} onClick={() => setOpen({ form, action: action.id })}>
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
