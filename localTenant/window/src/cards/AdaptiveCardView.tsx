import { useEffect, useRef } from 'react';
import { AdaptiveCard } from 'adaptivecards';
import { Text } from '@fluentui/react-components';
import { useStyles } from './AdaptiveCardView.styles.js';
import { readCardAction, type CardAction } from './cardAction.js';
import { createCardHostConfig } from './cardHostConfig.js';
import { cardText } from './cardText.js';

AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = cardText(text);
  result.didProcess = true;
};

type AdaptiveCardViewProps = { readonly card: unknown; readonly label: string; readonly isBusy: boolean; readonly onAction: (action: CardAction) => void };

/** A card drawn by Microsoft's own renderer, anew when the card changes and not before, so that what was typed stays. */
export const AdaptiveCardView = ({ card, label, isBusy, onAction }: AdaptiveCardViewProps) => {
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  const act = useRef(onAction);
  const content = JSON.stringify(card);
  useEffect(() => {
    act.current = onAction;
  });
  useEffect(() => {
    const drawn = new AdaptiveCard();
    drawn.hostConfig = createCardHostConfig();
    drawn.onExecuteAction = (action) => {
      const read = readCardAction(action);
      if (read) act.current(read);
    };
    drawn.onAnchorClicked = (_, anchor) => {
      act.current({ kind: 'openUrl', url: anchor.href });
      return true;
    };
    drawn.parse(JSON.parse(content));
    const element = drawn.render();
    place.current?.replaceChildren(...(element ? [element] : []));
  }, [content]);
  return (
    <div role="group" aria-label={label} aria-busy={isBusy} className={styles.card}>
      <div ref={place} inert={isBusy} />
      {isBusy && <Text size={200} role="status">Sending to the app</Text>}
    </div>
  );
};
