import { adaptiveCardType, type AdaptiveCard } from '../cards/adaptiveCard.js';
import type { TurnAnswer } from './types.js';

// The HTTP answer is always 200; what came of it stands inside (Adaptive Cards: universal action model).

/** The card that takes the place of the one that was pressed. */
export const showCard = (card: AdaptiveCard): TurnAnswer => ({ status: 200, body: { statusCode: 200, type: adaptiveCardType, value: card } });

/** A sentence under the card, which stays as it is. */
export const sayInstead = (words: string): TurnAnswer => ({ status: 200, body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: words } });

/** Nothing was done and it may be tried again. */
export const failWith = (code: string, message: string): TurnAnswer => ({ status: 200, body: { statusCode: 500, type: 'application/vnd.microsoft.error', value: { code, message } } });

export type DialogPage = { title: string; url: string; fallbackUrl: string };

/** A dialog that shows a page of the tab. */
export const openPage = (page: DialogPage): TurnAnswer => ({ status: 200, body: { task: { type: 'continue', value: { ...page, height: 'large', width: 'large' } } } });

/** A dialog that only says something. */
export const sayInDialog = (words: string): TurnAnswer => ({ status: 200, body: { task: { type: 'message', value: words } } });

export type Found = { card: AdaptiveCard; title: string };

/** What a search in the message box found; each line inserts its card. */
export const searchResults = (found: readonly Found[]): TurnAnswer => ({
  status: 200,
  body: {
    composeExtension: {
      type: 'result',
      attachmentLayout: 'list',
      attachments: found.map(({ card, title }) => ({
        contentType: adaptiveCardType,
        content: card,
        preview: { contentType: 'application/vnd.microsoft.card.thumbnail', content: { title } },
      })),
    },
  },
});

export const searchSays = (text: string): TurnAnswer => ({ status: 200, body: { composeExtension: { type: 'message', text } } });
