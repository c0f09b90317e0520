import { useState } from 'react';
import { Badge, Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { usePerson } from '../app/chosen.js';
import { Facts } from '../app/Facts.js';
import { Problem } from '../app/Problem.js';
import { longMoment } from '../text/london.js';
import { plainText } from '../text/plainText.js';
import { mailActs, namesOf, type MailMessage } from './mail.js';

const useStyles = makeStyles({
  row: { border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium },
  button: { width: '100%', justifyContent: 'flex-start', textAlign: 'left', fontWeight: tokens.fontWeightRegular },
  words: { display: 'flex', flexWrap: 'wrap', gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`, minWidth: 0, overflowWrap: 'anywhere' },
  message: { padding: tokens.spacingHorizontalM, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  body: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
});

const WholeMessage = ({ message, onRemove }: { message: MailMessage; onRemove: () => void }) => {
  const styles = useStyles();
  return (
    <section aria-label={message.subject || 'No subject'} className={styles.message}>
      <Facts
        facts={[
          ['From', message.from ? namesOf([message.from]) : 'Nobody'],
          ['To', namesOf(message.toRecipients)],
          ...(message.ccRecipients.length > 0 ? [['Copy to', namesOf(message.ccRecipients)] as const] : []),
          ['Received', longMoment(new Date(message.receivedDateTime))],
          ...(message.hasAttachments ? [['Attachments', 'Yes'] as const] : []),
        ]}
      />
      <Text className={styles.body}>{plainText(message.body) || 'No text.'}</Text>
      <div><Button onClick={onRemove}>Delete</Button></div>
    </section>
  );
};

/** A message as a line of its folder; opening it marks it as read, as in Outlook. */
export const MessageRow = ({ message }: { message: MailMessage }) => {
  const styles = useStyles();
  const person = usePerson();
  const queries = useQueryClient();
  const [open, setOpen] = useState(false);
  const act = useMutation({
    mutationFn: (doing: () => Promise<void>) => doing(),
    onSettled: () => queries.invalidateQueries({ queryKey: ['outlook', person.id] }),
  });
  const toggle = (): void => {
    if (!open && !message.isRead) act.mutate(() => mailActs.markRead(person.id, message.id, true));
    setOpen(!open);
  };
  return (
    <li className={styles.row}>
      <Button
        appearance="subtle"
        className={styles.button}
        aria-expanded={open}
        icon={open ? <ChevronDownRegular aria-hidden /> : <ChevronRightRegular aria-hidden />}
        onClick={toggle}
      >
        <span className={styles.words}>
          {!message.isRead && <Badge appearance="outline">Unread</Badge>}
          <Text weight={message.isRead ? 'regular' : 'semibold'}>{message.subject || 'No subject'}</Text>
          <Text>{message.from ? namesOf([message.from]) : ''}</Text>
          <Text>{longMoment(new Date(message.receivedDateTime))}</Text>
        </span>
      </Button>
      <Problem error={act.error} />
      {open && <WholeMessage message={message} onRemove={() => act.mutate(() => mailActs.remove(person.id, message.id))} />}
    </li>
  );
};
