import { useEffect, useRef, useState } from 'react';
import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { usePerson } from '../app/chosen.js';
import { teamsClient, type Chat } from '../tenant/teamsClient.js';
import { ChatMessageItem } from './ChatMessageItem.js';
import type { CardDoors } from './MessageCard.js';
import { useTeamsAgain } from './useChat.js';

const useStyles = makeStyles({
  log: {
    maxHeight: '60vh', minHeight: '12rem', overflowY: 'auto', padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
});

/** What has been seen is told to Teams; what was unread when the page opened stays marked while it is open. */
const useReading = (personId: string, { readTo, installed, messages }: Chat): string => {
  const [since] = useState(readTo);
  const again = useTeamsAgain(personId);
  const last = messages.at(-1)?.id ?? '0';
  useEffect(() => {
    // When this could not be told, the next message will.
    if (installed && Number(last) > Number(readTo)) void teamsClient.readChat(personId, last).then(again, () => undefined);
    // Once for each new message, whatever else changes.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [personId, last]);
  return since;
};

type MessageLogProps = { readonly chat: Chat; readonly name: string; readonly doors: CardDoors; readonly onSay: (text: string) => void };

/** The messages, oldest first, kept at the newest. */
export const MessageLog = ({ chat, name, doors, onSay }: MessageLogProps) => {
  const styles = useStyles();
  const person = usePerson();
  const since = useReading(person.id, chat);
  const place = useRef<HTMLDivElement>(null);
  const last = chat.messages.at(-1)?.id;
  useEffect(() => {
    if (place.current) place.current.scrollTop = place.current.scrollHeight;
  }, [last]);
  return (
    <div ref={place} role="log" aria-label={`Messages with ${name}`} tabIndex={0} className={styles.log}>
      {chat.messages.length === 0 && <Text>There are no messages yet.</Text>}
      <ol className={styles.list}>
        {chat.messages.map((message) => (
          <ChatMessageItem
            key={message.id}
            message={message}
            from={message.fromBot ? name : 'You'}
            isNew={message.fromBot && Number(message.id) > Number(since)}
            isLast={message.id === last}
            mri={chat.mri}
            doors={doors}
            onSay={onSay}
          />
        ))}
      </ol>
    </div>
  );
};
