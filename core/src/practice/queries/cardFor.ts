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

/** The card of a record that this person may know of; null otherwise. */
export const cardFor = (actor: Actor, practice: Practice, reader: PracticeReader): { card: BoardCard; record: RecordKind; thing: Thing } | null => {
  if (practice.kind === 'alert' && knowsOf(actor, practice)) return { card: alertCard(practice, reader), record: 'alert', thing: alertThing(practice) };
  if (practice.kind === 'dispute')
    return mayToDispute(actor, practice, 'read') ? { card: disputeCard(practice, reader), record: recordOf(practice), thing: disputeThing(practice) } : null;
  if (practice.kind === 'good practice') {
    const thing = goodPracticeThing(practice);
    return mayTowards(goodPracticeRights, actor, thing, 'read') ? { card: thanksCard(practice, reader), record: 'good-practice', thing } : null;
  }
  return null;
};
