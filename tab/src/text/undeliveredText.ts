import type { AnswerOf } from '@review-desk/core/api';
import { londonDateOf, shortDate, timeOf } from './dates.js';

type Task = AnswerOf<'deliveryTasks'>['tasks'][number];
type Tried = Task['tried'][number];

const channels: Record<Tried['channel'], string> = { chat: 'Teams chat', feed: 'Notice in Teams', mail: 'Mail' };

/** The channels' own codes in words; what is not here is shown as the channel gave it. */
const reasons: Record<string, string> = {
  conversationBlocked: 'they have blocked or removed the app',
  ConversationBlockedByUser: 'they have blocked the app',
  BotNotInConversationRoster: 'the app was removed from their chat',
  BotDisabledByAdmin: 'an administrator has switched the app off for them',
  ConversationNotFound: 'Teams knows no chat with them',
  MemberNotFoundInConversation: 'Teams does not know this person',
  status403: 'Teams does not let the app write to them',
  status404: 'Teams knows no chat with them',
  install403: 'the app may not be installed for them',
  install404: 'Teams does not know this person',
  feed403: 'Teams does not let the app notify them',
  feed404: 'Teams does not know this person, or they do not have the app',
  noMailbox: 'they have no mailbox',
  recipientRefused: 'the mailbox did not take their address',
  bounced: 'the mail came back',
};

const what: Record<string, string> = {
  act: 'Asks for an answer', know: 'For information', answered: 'An answer came', 'other date asked': 'Another date is asked for', 'other date decided': 'Another date is decided',
  challenged: 'The facts are challenged', 'challenge answered': 'The challenge is answered', replied: 'A reply to the answer', 'action overdue': 'An action is overdue', done: 'Actions are confirmed done',
  ended: 'It has ended', thanks: 'Thanks', passed: 'Passed to them', talk: 'Asks for the talk to be recorded', digest: 'What is due that morning', covered: 'Says who stands in',
  uncovered: 'Says that nobody stands in', feedback: 'Feedback', choose: 'Asks to choose who gets it',
};

const momentIn = (at: Task['since']): string => `${shortDate(londonDateOf(at))}, ${timeOf(at)}`;

export const undeliveredText = {
  title: 'Undelivered',
  why: 'No channel took these messages. Tell each person another way, or mend what is wrong and send the message again.',
  settledBy: 'Business support settles these.',
  none: 'Nothing is undelivered. What no channel takes will stand here.',
  loading: 'what was not delivered',
  columns: { record: 'Record', to: 'For', tried: 'What each channel said', since: 'Waiting since', act: 'What to do' },
  reference: (task: Task) => task.reference ?? 'Morning list',
  says: ({ purpose }: Task): string => {
    const stage = /^(stage|limit) (\d+)( late)?$/.exec(purpose);
    if (!stage) return what[purpose] ?? 'A message';
    const [, kind, number, late] = stage;
    if (kind === 'limit') return 'A time limit ends that day';
    return late ? `Stage ${number} is late` : `Stage ${number} has begun`;
  },
  inPlaceOf: (name: string) => `in the place of ${name}`,
  nobodyHolds: 'Nobody holds this post',
  notTried: 'No channel was tried: there is nobody to send it to.',
  said: ({ channel, result, code, at }: Tried): string => {
    if (result === 'accepted') return `${channels[channel]}: taken on ${momentIn(at)}. Whether it was read is not known.`;
    if (result === 'unknown') return `${channels[channel]}: gave no answer on ${momentIn(at)}, so it may have arrived.`;
    return `${channels[channel]}: ${code === null ? 'refused it' : (reasons[code] ?? `refused it (${code})`)}.`;
  },
  since: momentIn,
  toldButton: 'Told another way',
  again: 'Send again',
  toldOf: (task: Task) => `Told another way: ${undeliveredText.about(task)}`,
  againOf: (task: Task) => `Send again: ${undeliveredText.about(task)}`,
  about: (task: Task) => `${undeliveredText.reference(task)}, ${task.to?.name ?? task.post}`,
  toldTitle: 'Told another way',
  toldWhat: (task: Task) => `Nothing is sent. The record will say that you told ${task.to?.name ?? 'somebody'}, how, and when you said so.`,
  toldHow: 'How they were told',
  againTitle: 'Send again',
  againWhat: (task: Task) =>
    task.to === null
      ? 'It is tried again from the start: whoever holds the post now, or stands in for it, gets the card. If there is still nobody, it comes back here.'
      : `${task.to.name}, or whoever stands in for them, gets it: first in Teams chat, then as a notice in Teams, then by mail. If no channel takes it, it comes back here.`,
  againHow: 'What was wrong, and what you mended',
  hint: 'No names of children or carers.',
  needed: 'Write it in a few words.',
  toldDone: (task: Task) => `${undeliveredText.about(task)}: noted that they were told another way.`,
  againDone: (task: Task) => `${undeliveredText.about(task)}: it is being sent again.`,
};
