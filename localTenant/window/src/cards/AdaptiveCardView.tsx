import { useEffect, useRef, type RefObject } from 'react';
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

/** Back to what was pressed when the card stays, else to the card that took its place: a card at work cannot hold the keyboard. */
const useFocusAfterwards = (card: RefObject<HTMLDivElement | null>, isBusy: boolean): (() => void) => {
  const pressed = useRef<Element | null>(null);
  const wasBusy = useRef(isBusy);
  useEffect(() => {
    if (wasBusy.current && !isBusy && pressed.current !== null) {
      if (pressed.current instanceof HTMLElement && pressed.current.isConnected) pressed.current.focus();
      else card.current?.focus();
      pressed.current = null;
    }
    wasBusy.current = isBusy;
  }, [card, isBusy]);
  return () => void (pressed.current = document.activeElement);
};

/** A card drawn by Microsoft's own renderer, anew when the card changes and not before, so that what was typed stays. */
export const AdaptiveCardView = ({ card, label, isBusy, onAction }: AdaptiveCardViewProps) => {
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  const act = useRef(onAction);
  const whole = useRef<HTMLDivElement>(null);
  const content = JSON.stringify(card);
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
  // After the drawing, so that it is known what is still there.
  const notePressed = useFocusAfterwards(whole, isBusy);
  useEffect(() => {
    act.current = (action) => {
      notePressed();
      onAction(action);
    };
  });
  return (
    <div ref={whole} tabIndex={-1} role="group" aria-label={label} aria-busy={isBusy} className={styles.card}>
      <div ref={place} inert={isBusy} />
      {isBusy && <Text size={200} role="status">Sending to the app</Text>}
    </div>
  );
};
