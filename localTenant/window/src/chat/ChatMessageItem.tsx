import { Badge, Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { longMoment } from '../text/london.js';
import type { ChatMessage } from '../tenant/teamsClient.js';
import { cardText } from '../cards/cardText.js';
import { MessageCard, type CardDoors } from './MessageCard.js';

const useStyles = makeStyles({
  item: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, alignItems: 'flex-start', minWidth: 0 },
  own: { borderLeft: `3px solid ${tokens.colorCompoundBrandStroke}`, paddingLeft: tokens.spacingHorizontalM },
  head: { display: 'flex', flexWrap: 'wrap', gap: `0 ${tokens.spacingHorizontalS}`, alignItems: 'center' },
  words: { overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
  choices: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const isCard = (contentType: string): boolean => contentType === 'application/vnd.microsoft.card.adaptive';

type ChatMessageItemProps = {
  readonly message: ChatMessage;
  readonly from: string;
  readonly isNew: boolean;
  readonly isLast: boolean;
  readonly mri: string | null;
  readonly doors: CardDoors;
  readonly onSay: (text: string) => void;
};

/** One message: from whom and when, its words, its cards, and the answers that the bot proposes while it is the last. */
export const ChatMessageItem = ({ message, from, isNew, isLast, mri, doors, onSay }: ChatMessageItemProps) => {
  const styles = useStyles();
  const when = longMoment(new Date(message.sent));
  const cards = message.attachments.filter(({ contentType }) => isCard(contentType));
  const others = message.attachments.length - cards.length;
  const proposed = isLast && message.fromBot ? (message.suggestedActions?.actions ?? []) : [];
  return (
    <li className={message.fromBot ? styles.item : `${styles.item} ${styles.own}`}>
      <div className={styles.head}>
        {isNew && <Badge appearance="outline">New</Badge>}
        <Text weight="semibold">{from}</Text>
        <Text size={200} className={styles.quiet}>{when}</Text>
        {message.revision > 1 && !message.deleted && <Text size={200} className={styles.quiet}>Changed {longMoment(new Date(message.changed))}</Text>}
      </div>
      {message.deleted && <Text italic>This message has been deleted.</Text>}
      {message.isSubmit && <Text italic>You sent your answers to the app.</Text>}
      {message.text !== '' && <span className={styles.words} dangerouslySetInnerHTML={{ __html: cardText(message.text) }} />}
      {cards.map(({ content }, at) => (
        <MessageCard key={at} message={message} card={content} label={`Card from ${from}, ${when}`} mri={mri} doors={doors} />
      ))}
      {others > 0 && <Text italic>This message has an attachment that this window does not show.</Text>}
      {proposed.length > 0 && (
        <div role="group" aria-label="Answers that the app proposes" className={styles.choices}>
          {proposed.map(({ title, value }) => <Button key={title} onClick={() => onSay(typeof value === 'string' ? value : title)}>{title}</Button>)}
        </div>
      )}
    </li>
  );
};
