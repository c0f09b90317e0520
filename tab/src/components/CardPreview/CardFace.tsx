import { useEffect, useRef } from 'react';
import { AdaptiveCard } from 'adaptivecards';
import { cardHostConfig } from './cardHostConfig.js';
import { useCardStyles } from './CardFace.styles.js';

/** `[H-001-a1](https://…)`: a line of the morning's card leads to its page. Here it leads nowhere, so it has no address. */
const link = /\[([^\]]+)\]\(https:\/\/teams\.microsoft\.com\/[^\s)]+\)/g;

// Our cards hold references, codes and dates: nothing else in them is markup, and nothing becomes it.
AdaptiveCard.onProcessMarkdown = (text, result) => {
  const plain = document.createElement('span');
  plain.textContent = text;
  result.outputHtml = plain.innerHTML.replace(link, '<a>$1</a>');
  result.didProcess = true;
};

/** Seen and read out as they will be, and out of reach of a press and of the Tab key. */
const makeInert = (drawn: HTMLElement): void => {
  for (const button of drawn.querySelectorAll<HTMLElement>('button, a, [tabindex]')) {
    button.tabIndex = -1;
    button.setAttribute('aria-disabled', 'true');
  }
};

/** A card drawn by Microsoft's own renderer, which Teams' clients use too. Nothing on it can be pressed. */
export const CardFace = ({ card }: { card: Readonly<Record<string, unknown>> }) => {
  const styles = useCardStyles();
  const place = useRef<HTMLDivElement>(null);
  const content = JSON.stringify(card);
  useEffect(() => {
    const drawn = new AdaptiveCard();
    drawn.hostConfig = cardHostConfig();
    drawn.onExecuteAction = () => undefined;
    drawn.onAnchorClicked = () => true;
    drawn.parse(JSON.parse(content));
    const element = drawn.render();
    if (element) makeInert(element);
    place.current?.replaceChildren(...(element ? [element] : []));
  }, [content]);
  return <div ref={place} className={styles.card} />;
};
