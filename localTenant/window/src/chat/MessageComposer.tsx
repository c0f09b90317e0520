import { useState } from 'react';
import { Button, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Attachment, SearchCommand } from '../tenant/teamsClient.js';
import { FindCard } from './FindCard.js';
import type { Found } from './searchAnswer.js';

const useStyles = makeStyles({
  composer: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  form: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalM },
  field: { flexGrow: 1, minWidth: 'min(100%, 16rem)' },
});

type MessageComposerProps = {
  readonly to: string;
  readonly searches: readonly SearchCommand[];
  readonly isSending: boolean;
  readonly onSay: (said: { readonly text: string; readonly attachments?: readonly Attachment[] }) => void;
};

/** Where a person types to the bot and takes in a card that a search has found; Enter sends, as in Teams. */
export const MessageComposer = ({ to, searches, isSending, onSay }: MessageComposerProps) => {
  const styles = useStyles();
  const [text, setText] = useState('');
  const [picked, setPicked] = useState<Found | null>(null);
  const send = (): void => {
    if ((text.trim() === '' && picked === null) || isSending) return;
    onSay({ text, ...(picked === null ? {} : { attachments: [picked.attachment] }) });
    setText('');
    setPicked(null);
  };
  return (
    <div className={styles.composer}>
      {picked !== null && (
        <div className={styles.form}>
          <Text role="status">{`With the message goes the card: ${picked.title}`}</Text>
          <Button size="small" onClick={() => setPicked(null)}>Leave the card out</Button>
        </div>
      )}
      <form noValidate className={styles.form} onSubmit={(event) => { event.preventDefault(); send(); }}>
        <Field label={`Message to ${to}`} className={styles.field}>
          <Input value={text} autoComplete="off" onChange={(_, { value }) => setText(value)} />
        </Field>
        <Button type="submit" appearance="primary" disabled={isSending}>Send</Button>
      </form>
      {searches.map((command) => <FindCard key={command.id} command={command} onPick={setPicked} />)}
    </div>
  );
};
