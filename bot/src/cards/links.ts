import type { CardButton, SafeCard } from '@review-desk/core/delivery';

export type CardPlaces = {
  /** The Teams app's id in its manifest. */
  appId: string;
  /** Origin of the tab, without a slash at its end. */
  tabBase: string;
};

type About = Pick<SafeCard, 'kind' | 'reference'>;

/** The tab's name for the page of a record; Today for what has none of its own. */
const pageNames: Record<SafeCard['kind'], string> = {
  alert: 'alert',
  'good practice': 'goodPractice',
  dispute: 'dispute',
  'restricted matter': 'dispute',
  feedback: 'feedback',
  digest: '',
  question: 'questionnaire',
};

const subPageOf = ({ kind, reference }: About): string => (pageNames[kind] === '' ? '' : `${pageNames[kind]}/${reference}`);

/** Opens the tab in Teams, on whatever device. The link carries the reference and nothing else. */
export const deepLink = (places: CardPlaces, about: About): string => deepLinkTo(places, subPageOf(about));

/** `review/H-001-r7`; nothing for Today. */
export const deepLinkTo = ({ appId }: Pick<CardPlaces, 'appId'>, page: string): string => {
  const context = page === '' ? '' : `?context=${encodeURIComponent(JSON.stringify({ subEntityId: page }))}`;
  return `https://teams.microsoft.com/l/entity/${appId}/today${context}`;
};

/** What a dialog opens on: the same record, at the act that was chosen. */
const acts: Partial<Record<CardButton, string>> = {
  'read and answer': 'answer',
  'other date': 'other-date',
  'answered outside': 'answered-outside',
  'do not escalate': 'do-not-escalate',
};

const folders: Record<SafeCard['kind'], string> = {
  alert: 'alerts',
  'good practice': 'good-practice',
  dispute: 'disputes',
  'restricted matter': 'disputes',
  feedback: 'feedback',
  digest: '',
  question: 'questionnaires',
};

/** The address of the page of the tab that a dialog shows. Signing in and rights are the page's own. */
export const dialogUrl = ({ tabBase }: CardPlaces, about: About, button: CardButton): string => {
  const act = acts[button];
  const page = folders[about.kind] === '' ? '' : `${folders[about.kind]}/${encodeURIComponent(about.reference)}`;
  return `${tabBase}/tab/${page}${page === '' || act === undefined ? '' : `?act=${act}`}`;
};

export const opensDialog = (button: CardButton): boolean => acts[button] !== undefined;
