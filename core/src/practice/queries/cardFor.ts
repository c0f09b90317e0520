import type { BoardCard } from '../../api/shapes/practice.js';
import type { Actor } from '../../people/index.js';
import { mayTowards, type RecordKind, type Thing } from '../../rights/index.js';
import { alertCard } from '../alerts/queries/alertCard.js';
import { alertThing, knowsOf } from '../alerts/rights.js';
import { disputeCard } from '../disputes/queries/disputeCard.js';
import { disputeThing, mayToDispute, recordOf } from '../disputes/rights.js';
import { thanksCard } from '../goodPractice/queries/thanksCard.js';
import { goodPracticeRights, goodPracticeThing } from '../goodPractice/rights.js';
import type { Practice } from '../types.js';
import type { PracticeReader } from './practiceReader.js';

/** Whether this person may know of a record that has a card: for figures, which need no card. */
export const mayKnowOf = (actor: Actor, practice: Practice): boolean => {
  switch (practice.kind) {
    case 'alert': return knowsOf(actor, practice);
    case 'dispute': return mayToDispute(actor, practice, 'read');
    case 'good practice': return mayTowards(goodPracticeRights, actor, goodPracticeThing(practice), 'read');
    case 'questionnaire': case 'officer feedback': return false;
  }
};

/** The card of a record that this person may know of; null otherwise. */
export const cardFor = (actor: Actor, practice: Practice, reader: PracticeReader): { card: BoardCard; record: RecordKind; thing: Thing } | null => {
  if (!mayKnowOf(actor, practice)) return null;
  if (practice.kind === 'alert') return { card: alertCard(practice, reader), record: 'alert', thing: alertThing(practice) };
  if (practice.kind === 'dispute') return { card: disputeCard(practice, reader), record: recordOf(practice), thing: disputeThing(practice) };
  if (practice.kind === 'good practice') return { card: thanksCard(practice, reader), record: 'good-practice', thing: goodPracticeThing(practice) };
  return null;
};
