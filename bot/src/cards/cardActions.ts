import type { CardButton, SafeCard } from '@review-desk/core/delivery';
import type { CardAction, Execute } from './adaptiveCard.js';
import { buttonWords } from './cardWords.js';
import { deepLink, opensDialog, type CardPlaces } from './links.js';

/** What comes back with every press: the message, and the button for those that open a dialog. Nothing of it is believed. */
export type PressData = { message: string; button?: CardButton };

export const verbs = { acknowledge: 'acknowledge', refresh: 'refresh' } as const;

const MOST_ACTIONS = 6;

/** Acknowledging is done in the chat; whatever needs a date or words opens a page of the tab. */
export const cardActions = (card: SafeCard, places: CardPlaces): CardAction[] => card.buttons.slice(0, MOST_ACTIONS).map((button) => actionOf(button, card, places));

/**
 * A dialog is opened by Action.Submit whose `data` holds `{ msteams: { type: 'task/fetch' } }` with our own data beside it,
 * also on a card whose other buttons are Action.Execute: an adaptiveCard/action is answered with a card, words or an error,
 * never with a dialog. Source: Microsoft, "Use dialogs with bots" (learn.microsoft.com/microsoftteams/platform/
 * task-modules-and-cards/task-modules/task-modules-bots), whose later text says Action.Execute but builds a TaskFetchAction,
 * which is this very Action.Submit ("Creating dialogs", Teams SDK); and "Work with Universal Actions for Adaptive Cards".
 * The Agents Playground 0.2.28 sends nothing for it: its renderer writes into a frozen `data.msteams`, and it has no dialogs.
 */
const actionOf = (button: CardButton, card: SafeCard, places: CardPlaces): CardAction => {
  const words = buttonWords[button];
  if (button === 'acknowledge') return { type: 'Action.Execute', ...words, verb: verbs.acknowledge, data: pressData(card), style: 'positive' };
  // One button stands out: to acknowledge, and then to answer. At a limit none does, for each is a choice.
  const style = button === 'read and answer' && !card.buttons.includes('acknowledge') ? { style: 'positive' as const } : {};
  if (opensDialog(button)) return { type: 'Action.Submit', ...words, data: { msteams: { type: 'task/fetch' }, ...pressData(card, button) }, ...style };
  return { type: 'Action.OpenUrl', ...words, url: deepLink(places, card) };
};

const pressData = ({ message }: SafeCard, button?: CardButton): PressData => ({ message, ...(button === undefined ? {} : { button }) });

/** Teams asks for the card anew when somebody looks at it; in a personal chat that is its one reader, so nobody is named. */
export const refreshAction = (card: SafeCard): Execute => ({ type: 'Action.Execute', title: 'Bring up to date', verb: verbs.refresh, data: pressData(card) });
