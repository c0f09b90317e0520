import type { CardButton, SafeCard } from '@review-desk/core/delivery';

export type CardPlaces = {
  /** The Teams app's id in its manifest. */
  appId: string;
  /** Origin of the tab, without a slash at its end. */
  tabBase: string;
};

type About = Pick<SafeCard, 'kind' | 'reference' | 'trial'>;

/** The tab's name for the page of a record; Today for what has none of its own. */
const pageNames: Record<SafeCard['kind'], string> = {
  alert: 'alert',
  'good practice': 'goodPractice',
  dispute: 'dispute',
  'restricted matter': 'dispute',
  feedback: 'feedback',
  digest: '',
  question: '',
};

/** The matter of a trial has no page: its card leads back to where it was tried. */
const subPageOf = ({ kind, reference, trial }: About): string => {
  if (trial) return 'settings/clock';
  return pageNames[kind] === '' ? '' : `${pageNames[kind]}/${reference}`;
};

/** Opens the tab in Teams, on whatever device. The link carries the reference and nothing else. */
export const deepLink = (places: CardPlaces, about: About): string => deepLinkTo(places, subPageOf(about));

/**
 * The page of one line of a digest. Numbers that this product gives have a small letter (`H-001-a1`, `H-001-r7`), the
 * council's own references none; a dispute has its own (`D-7K3F2`).
 */
export const pageOfLine = ({ reference, about }: SafeCard['lines'][number]): string => {
  if (about !== null) return `${/-a\d+$/.test(reference) ? 'alert' : 'dispute'}/${reference}`;
  return `${/-r\d+$/.test(reference) ? 'review' : 'household'}/${reference}`;
};

/** `review/H-001-r7`; nothing for Today. */
export const deepLinkTo = ({ appId }: Pick<CardPlaces, 'appId'>, page: string): string => {
  const context = page === '' ? '' : `?context=${encodeURIComponent(JSON.stringify({ subEntityId: page }))}`;
  return `https://teams.microsoft.com/l/entity/${appId}/today${context}`;
};

/** The act of the API that a dialog begins with (`alertAct`, `disputeAct`). At a limit another date is a press like the others. */
const actOf = ({ buttons }: Pick<SafeCard, 'buttons'>, button: CardButton): string | null => {
  switch (button) {
    case 'read and answer': return 'answer';
    case 'other date': return buttons.includes('answered outside') ? 'press-at-limit' : 'propose-date';
    case 'answered outside': case 'do not escalate': return 'press-at-limit';
    case 'acknowledge': case 'open': return null;
  }
};

/** The tab's own addresses of its pages; Today for what has none. */
const folders: Record<SafeCard['kind'], string> = {
  alert: 'alerts',
  'good practice': 'thanks',
  dispute: 'disputes',
  'restricted matter': 'disputes',
  feedback: 'feedback',
  digest: '',
  question: '',
};

/** The address of the page of the tab that a dialog shows. Signing in and rights are the page's own. */
export const dialogUrl = ({ tabBase }: CardPlaces, card: About & Pick<SafeCard, 'buttons'>, button: CardButton): string => {
  const folder = folders[card.kind];
  if (folder === '') return `${tabBase}/tab/`;
  const act = card.buttons.includes(button) ? actOf(card, button) : null;
  return `${tabBase}/tab/${folder}/${encodeURIComponent(card.reference)}${act === null ? '' : `?act=${act}`}`;
};

export const opensDialog = (button: CardButton): boolean => button !== 'acknowledge' && button !== 'open';
