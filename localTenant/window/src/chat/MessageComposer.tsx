import { useState } from 'react';
import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  form: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalM },
  field: { flexGrow: 1, minWidth: 'min(100%, 16rem)' },
});

type MessageComposerProps = { readonly to: string; readonly isSending: boolean; readonly onSay: (text: string) => void };

/** Where a person types to the bot; Enter sends, as in Teams. */
export const MessageComposer = ({ to, isSending, onSay }: MessageComposerProps) => {
  const styles = useStyles();
  const [text, setText] = useState('');
  const send = (): void => {
    if (text.trim() === '' || isSending) return;
    onSay(text);
    setText('');
  };
  return (
    <form noValidate className={styles.form} onSubmit={(event) => { event.preventDefault(); send(); }}>
      <Field label={`Message to ${to}`} className={styles.field}>
        <Input value={text} autoComplete="off" onChange={(_, { value }) => setText(value)} />
      </Field>
      <Button type="submit" appearance="primary" disabled={isSending}>Send</Button>
    </form>
  );
};
