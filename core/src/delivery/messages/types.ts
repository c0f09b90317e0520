import type { PersonId, PracticeId, UnitId } from '../../ids.js';
import type { MonthOfThanks } from '../../practice/goodPractice/types.js';
import type { Instant, LocalDate } from '../../time/types.js';

/**
 * What a card may say, and all it can say: codes, references and dates. There is no field that could hold a name, an
 * address or typed text, so none can leave by a card (workflows 0.1).
 */
export type SafeCard = {
  /** The message it belongs to; comes back with every press. */
  message: string;
  about: PracticeId | null;
  /** Household reference and number, or a dispute's own reference. */
  reference: string;
  kind: 'alert' | 'good practice' | 'dispute' | 'restricted matter' | 'feedback' | 'digest' | 'question';
  headline: CardHeadline;
  /** Codes of the council's policy: `A1`, `F2`. Empty for a restricted matter. */
  categories: readonly string[];
  stage: number | null;
  due: LocalDate | null;
  /** Somebody stands in for this person until the day, or nobody does. */
  coverUntil: LocalDate | null;
  /** The posts in whose place its reader has it, by their ids; absent where it is their own. */
  inPlaceOf?: readonly string[];
  /** The day on which its reader should have had it, where the timer came late (0.10); absent where it came in time. */
  owedSince?: LocalDate;
  state: CardState;
  buttons: readonly CardButton[];
  /** One line each for the digest: reference, what is asked, date. */
  lines: readonly { reference: string; asked: CardHeadline; due: LocalDate; overdue: boolean; about: PracticeId | null; owedSince?: LocalDate }[];
  /** Of the digest of a month's first working day: last month's good practice (D3), two counts and the month. */
  thanks?: MonthOfThanks;
  /** Sent by "Try the clock" to whoever tries it: its first line says so, and nothing stands behind it. */
  trial?: true;
};

export type CardHeadline =
  | 'please answer' | 'for your information' | 'thank you' | 'no answer came' | 'answered' | 'reply wanted' | 'other date asked'
  | 'other date agreed' | 'facts challenged' | 'challenge answered' | 'accepted' | 'not accepted' | 'actions to do' | 'confirm done'
  | 'done, please check' | 'resolved' | 'withdrawn' | 'passed to you' | 'stage opened' | 'convene a meeting' | 'limit today'
  | 'stage is late' | 'closed' | 'talk to record' | 'sent to your deputy' | 'nobody stands in' | 'choose who gets it' | 'due' | 'overdue' | 'choose what follows' | 'read by';

export type CardState =
  | 'new' | 'acknowledged' | 'answered' | 'accepted' | 'in hand' | 'done' | 'resolved' | 'withdrawn' | 'escalated' | 'closed' | 'told' | 'read';

export type CardButton = 'acknowledge' | 'other date' | 'read and answer' | 'open' | 'answered outside' | 'do not escalate';

export type Channel = 'chat' | 'feed' | 'mail';

/** What the channel could prove. `unknown`: the answer was lost, so it may or may not have arrived. */
export type Attempt = {
  channel: Channel;
  at: Instant;
  result: 'accepted' | 'refused' | 'unknown';
  /** A code of the channel (`ConversationBlockedByUser`), never its words. */
  code: string | null;
  evidence: { conversation: string; message: string } | { draft: string } | null;
  /** How often it was tried on this channel; absent after the first time. */
  tries?: number;
};

/** Something one person is to be told, once, on whatever channel takes it (workflows 0.8, A8). */
export type Message = {
  /** Record, what it is about and person: the same intent always has the same key. */
  id: MessageId;
  unit: UnitId;
  to: PersonId | null;
  /** The post, where nobody holds it: business support finds out. */
  post: string;
  about: PracticeId | null;
  purpose: MessagePurpose;
  /** Since when it was owed, where the timer came late (0.10). */
  owedSince: LocalDate | null;
  notBefore: Instant;
  madeAt: Instant;
  /** The person who is away or gone, in whose place `to` is told. */
  standsInFor: PersonId | null;
  attempts: Attempt[];
  /** Taken by a channel, or given to business support as a task, or mended by them. */
  taken: { by: Channel; at: Instant } | null;
  task: { since: Instant; mended: { by: PersonId; at: Instant; how: string } | null; /** Of a matter that few may know: counted for nobody else. */ restricted?: true } | null;
  opened: Instant | null;
  /** Told to nobody until a manager starts (IM6). */
  held: boolean;
  /** What it said is no longer so; it is not sent any more. */
  dropped: Instant | null;
  /** Taken, and looked at again at `notBefore`: whether the mail came back, whether anybody opened it (0.8). */
  nextLook?: 'bounced' | 'opened';
  /** How often business support had it sent again, after they mended what was wrong. */
  again?: number;
  /** Of a message that tells the sender who stands in, or that nobody does: until when, or null while that is not known. */
  coverUntil?: LocalDate | null;
  /** The act that it tells of. Whoever is told of one act in their own post and in another's gets one card. */
  act?: string;
  /** Told on a card that `to` has already, in whose place it is theirs: sent no more. */
  joined?: { card: MessageId; at: Instant };
  /** In whose place this card is its reader's too; nobody's where the post is vacant. */
  alsoFor?: { person: PersonId | null; post: string }[];
  /** What channels said of whoever it was to go to before, who has left. */
  earlier?: Attempt[];
  /** Of a digest that holds the month's list of good practice as well, counted once as it is made. */
  thanks?: MonthOfThanks;
  /** Its reader stands in and may read the record, and no more: the card offers nothing else. */
  readsOnly?: true;
};

export type MessageId = string & { readonly __brand: 'MessageId' };

/** Why somebody is told; with the record it gives the card (`cardOf`). */
export type MessagePurpose =
  | 'act' | 'know' | 'answered' | 'other date asked' | 'other date decided' | 'challenged' | 'challenge answered' | 'replied'
  | 'action overdue' | 'done' | 'ended' | 'thanks' | 'passed' | `stage ${number}` | `stage ${number} late` | `limit ${number}`
  | 'talk' | 'digest' | 'covered' | 'feedback'
  /** Who is to act is away and nobody stands in: the sender is told (workflows 0.8). */
  | 'uncovered'
  /** A restricted matter whose recipient is away or gone: its officer chooses somebody (workflows E). */
  | 'choose';
