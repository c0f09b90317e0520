import type { CardButton, CardHeadline, CardState, SafeCard } from '@review-desk/core/delivery';

/** What kind of thing it is, in the first words of a card. The graver words of the tab never stand in a chat (workflows 0.1). */
export const kindWords: Record<SafeCard['kind'], string> = {
  alert: 'Practice alert',
  'good practice': 'Good practice',
  dispute: 'Dispute',
  'restricted matter': 'Restricted matter',
  feedback: 'Feedback',
  digest: 'Today',
  question: 'Questionnaire',
};

/** What happened and what is asked, after the colon of the first line. `{stage}` stands for `stage 2`. */
const headlines: Record<CardHeadline, string> = {
  'please answer': 'please answer',
  'for your information': 'for your information',
  'thank you': 'thank you for your work',
  'no answer came': 'no answer came in time',
  answered: 'an answer has come',
  'reply wanted': 'please reply to the answer',
  'other date asked': 'another date is asked for',
  'other date agreed': 'another date is agreed',
  'facts challenged': 'the facts are challenged',
  'challenge answered': 'the challenge to the facts is answered',
  accepted: 'the answer is accepted',
  'not accepted': 'the answer is not accepted, please answer again',
  'actions to do': 'there is something for you to do',
  'confirm done': 'please confirm what is done',
  'done, please check': 'it is done, please check',
  resolved: 'resolved, nothing more to do',
  withdrawn: 'withdrawn, nothing more to do',
  'passed to you': 'passed to you',
  'stage opened': '{stage} has begun',
  'convene a meeting': 'please arrange the meeting of {stage}',
  'limit today': 'its time limit ends today',
  'stage is late': '{stage} is late',
  closed: 'closed, nothing more to do',
  'talk to record': 'please record the talk',
  'sent to your deputy': 'sent to the deputy',
  'nobody stands in': 'somebody is away and nobody stands in',
  'choose who gets it': 'please choose who gets it',
  due: 'due',
  overdue: 'overdue',
  'choose what follows': 'choose what follows: escalate, answered outside, another date, or do not escalate',
  'read by': 'it has been read',
};

export const headlineWords = (headline: CardHeadline, stage: number | null): string => headlines[headline].replace('{stage}', stageWords(stage));

/** An IRO’s escalation begins with a step before the formal levels, which its pack numbers 0 (workflows G). */
const stageWords = (stage: number | null): string => (stage === null ? 'a stage' : stage === 0 ? 'the informal step' : `stage ${stage}`);

/** Where it stands; null where that says nothing. */
export const stateWords = (state: CardState, kind: SafeCard['kind']): string | null => {
  if (state === 'told') return null;
  if (state === 'new') return kind === 'alert' || kind === 'dispute' ? 'Not acknowledged yet' : null;
  return states[state](kind);
};

const always = (words: string) => (): string => words;
const states: Record<Exclude<CardState, 'new' | 'told'>, (kind: SafeCard['kind']) => string> = {
  acknowledged: always('Acknowledged'),
  answered: always('Answered'),
  accepted: always('Answer accepted'),
  'in hand': always('Actions in hand'),
  done: always('Done, to be checked'),
  resolved: always('Resolved'),
  withdrawn: always('Withdrawn'),
  escalated: (kind) => (kind === 'alert' ? 'Went on to a formal dispute' : 'Went on to the next stage'),
  closed: always('Closed'),
  read: always('Read'),
};

/** Headlines whose date is the day by which the reader is to act. */
const asking: ReadonlySet<CardHeadline> = new Set([
  'please answer', 'reply wanted', 'not accepted', 'actions to do', 'confirm done', 'convene a meeting', 'choose who gets it', 'talk to record', 'due', 'overdue', 'other date asked', 'choose what follows',
]);
export const isAsking = (headline: CardHeadline): boolean => asking.has(headline);

export const buttonWords: Record<CardButton, { title: string; tooltip: string }> = {
  acknowledge: { title: 'Acknowledge', tooltip: 'Tell the sender that you have seen this' },
  'other date': { title: 'Agree another date', tooltip: 'Opens a page in Teams' },
  'read and answer': { title: 'Read and answer', tooltip: 'Opens a page in Teams' },
  open: { title: 'Open', tooltip: 'Opens Review Desk' },
  'answered outside': { title: 'Answered outside', tooltip: 'Opens a page in Teams' },
  'do not escalate': { title: 'Do not escalate', tooltip: 'Opens a page in Teams' },
};
