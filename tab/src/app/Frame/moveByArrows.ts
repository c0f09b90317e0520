import type { KeyboardEvent } from 'react';

/**
 * Arrows, Home and End inside the navigation, which is one Tab stop (its current entry). By hand, because Fluent's keyboard
 * engine weighs 19 kB on the first page and leaves focusable hidden markers beside the list that axe rightly refuses.
 */
export const moveByArrows = (event: KeyboardEvent<HTMLElement>): void => {
  const entries = [...event.currentTarget.querySelectorAll<HTMLElement>('a[href]')];
  const at = entries.findIndex((entry) => entry === document.activeElement);
  if (at < 0) return;
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: entries.length - 1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  entries.at(to % entries.length)?.focus();
};
