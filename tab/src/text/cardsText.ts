import type { CardsToCome } from '@review-desk/core/api';
import { listInWords } from './dates.js';

type Preview = CardsToCome['cards'][number];

const lower = (post: string): string => (/^[A-Z][a-z]/.test(post) ? post.charAt(0).toLowerCase() + post.slice(1) : post);
const person = (who: { name: string } | null, post: string): string => (who === null ? `the ${lower(post)}, whom business support is asked to find` : `${who.name} (${lower(post)})`);
const everybody = ({ to, post, alsoTo }: Preview): string => listInWords([person(to, post), ...alsoTo.map((each) => person(each.who, each.post))]);

/** The cards of chats, shown in the tab before they go and while they stand there. */
export const cardsText = {
  title: 'Cards in their chats',
  titleBefore: 'The card before it goes',
  what: 'the cards',
  show: 'Show the cards',
  whose: (preview: Preview, before: boolean): string => {
    if (!before) return preview.mustAct ? `The card that ${everybody(preview)} must act on` : `The card that ${everybody(preview)} only sees`;
    return preview.mustAct ? `The card that ${everybody(preview)} will get, to act on` : `The card that comes back to ${everybody(preview)} once it is acknowledged`;
  },
  chooseIro: 'Choose the IRO, and their card is shown here.',
  inert: 'Drawn as Teams draws it. The buttons do nothing here.',
  none: 'No card has gone to anybody yet.',
  notConnected: 'Cards cannot be shown, as the chat is not connected here yet.',
} as const;
