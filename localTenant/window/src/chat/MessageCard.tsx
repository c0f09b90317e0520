import { useEffect, useRef } from 'react';
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { usePerson } from '../app/chosen.js';
import type { ChatMessage } from '../tenant/teamsClient.js';
import { AdaptiveCardView } from '../cards/AdaptiveCardView.js';
import { refreshOf } from '../cards/cardRefresh.js';
import { useCardActs } from './useCardActs.js';
import { useSeen } from './useSeen.js';

const useStyles = makeStyles({ place: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, width: '100%' } });

export type CardDoors = { readonly openDialog: (data: unknown, replyToId: string) => Promise<void>; readonly openLink: (url: string) => boolean };

type MessageCardProps = { readonly message: ChatMessage; readonly card: unknown; readonly label: string; readonly mri: string | null; readonly doors: CardDoors };

/** A card of a message, with what its buttons do. It asks to be brought up to date when it is seen, if it says so for this person. */
export const MessageCard = ({ message, card, label, mri, doors }: MessageCardProps) => {
  const styles = useStyles();
  const person = usePerson();
  const { view, words, isBusy, act, refresh } = useCardActs({ personId: person.id, messageId: message.id, ...doors });
  const asks = message.fromBot ? refreshOf(card, mri) : undefined;
  const place = useRef<HTMLDivElement>(null);
  const isSeen = useSeen(place);
  const refreshed = useRef(0);
  useEffect(() => {
    if (!isSeen || !asks?.isAutomatic || refreshed.current === message.revision) return;
    refreshed.current = message.revision;
    refresh(asks.action, 'automatic');
  });
  const shown = view !== null && view.revision >= message.revision ? view.card : card;
  return (
    <div ref={place} className={styles.place}>
      <AdaptiveCardView card={shown} label={label} isBusy={isBusy} onAction={act} />
      {asks && !asks.isAutomatic && <div><Button size="small" onClick={() => refresh(asks.action, 'manual')}>Refresh card</Button></div>}
      <Text role="status">{words}</Text>
    </div>
  );
};
