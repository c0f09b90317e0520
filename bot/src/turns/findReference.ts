import { cardOn, type Message, type MessageId, type SafeCard } from '@review-desk/core/delivery';
import { isDeskError } from '@review-desk/core/errors';
import { practiceId, reviewId } from '@review-desk/core/ids';
import type { Actor } from '@review-desk/core/people';
import type { AdaptiveCard } from '../cards/adaptiveCard.js';
import { insertedFace, reviewFace, shownFace } from '../cards/cardFace.js';
import { mayKnow } from './mayKnow.js';
import { looksLikeReference } from './referenceIn.js';
import type { TurnDeps } from './types.js';

export type FoundRecord = { reference: string; kind: SafeCard['kind'] | 'review'; card: AdaptiveCard };

/**
 * The safe card of what a reference names, if this person may know of it. What is not there and what must not be known
 * answer alike: null. `inserted`: for another chat, where nobody's rights are known.
 */
export const findReference =
  (deps: TurnDeps) =>
  async (actor: Actor, given: string, use: 'shown' | 'inserted'): Promise<FoundRecord | null> => {
    const text = given.trim();
    if (!looksLikeReference(text)) return null;
    for (const spelling of spellings(text)) {
      const found = (await findPractice(deps, actor, spelling, use)) ?? (await findReview(deps, actor, spelling));
      if (found !== null) return found;
    }
    return null;
  };

/** As typed; then with the household's part in capitals and the rest small; then all in capitals, as disputes are. */
const spellings = (text: string): string[] => [...new Set([text, text.toUpperCase().replace(/-([ARGQ]\d*)(?=-|$)/g, (part) => part.toLowerCase()), text.toUpperCase()])];

const findPractice = async ({ ports, places, contextOf }: TurnDeps, actor: Actor, id: string, use: 'shown' | 'inserted'): Promise<FoundRecord | null> => {
  const practice = (await ports.practice.findById(practiceId(id)))?.value;
  if (!practice || (practice.kind !== 'alert' && practice.kind !== 'dispute') || !mayKnow(actor, practice)) return null;
  // A restricted matter is not put into another chat, not even by somebody who may know of it.
  if (use === 'inserted' && practice.kind === 'dispute' && practice.restricted) return null;
  contextOf(actor).reading(practice.kind === 'dispute' && practice.restricted ? 'restricted-dispute' : practice.kind, practice.id);
  const card = await cardOn(ports)(practice, seenBy(actor), actor.id);
  return { reference: card.reference, kind: card.kind, card: use === 'inserted' ? insertedFace(places, card) : shownFace(places, card) };
};

const findReview = async ({ handlers, places, contextOf }: TurnDeps, actor: Actor, id: string): Promise<FoundRecord | null> => {
  const asked = reviewId(id);
  const known = await isAllowed(() => handlers.review(actor, { params: { id: asked }, query: {}, body: {} }, contextOf(actor)));
  return known ? { reference: id, kind: 'review', card: reviewFace(places, id) } : null;
};

const isAllowed = async (ask: () => Promise<unknown>): Promise<boolean> => {
  try {
    await ask();
    return true;
  } catch (error) {
    if (isDeskError(error) && (error.kind === 'notFound' || error.kind === 'notPermitted')) return false;
    throw error;
  }
};

/** Nobody sent it: what somebody asks for themselves is for their information. */
const seenBy = ({ id, unit }: Actor): Message => ({
  id: 'asked' as MessageId, unit, to: id, post: '', about: null, purpose: 'know', owedSince: null, notBefore: NEVER, madeAt: NEVER,
  standsInFor: null, attempts: [], taken: null, task: null, opened: null, held: false, dropped: null,
});
const NEVER = '1970-01-01T00:00:00Z' as Message['madeAt'];
