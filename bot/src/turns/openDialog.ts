import { isTrialMessage } from '@review-desk/core/council';
import type { CardButton } from '@review-desk/core/delivery';
import { z } from 'zod';
import { kindWords } from '../cards/cardWords.js';
import { deepLink, dialogUrl } from '../cards/links.js';
import { openPage, sayInDialog } from './invokeAnswers.js';
import { cardNow, lookedAt, messageOf, removeCopy } from './pressCard.js';
import { turnWords } from './turnWords.js';
import type { Turn, TurnAnswer, TurnDeps } from './types.js';

const buttons = ['other date', 'read and answer', 'answered outside', 'do not escalate'] as const satisfies readonly CardButton[];
const fetchShape = z.looseObject({ data: z.looseObject({ message: z.string().min(1).max(200), button: z.enum(buttons) }) });

/**
 * A button that needs a date or words: a dialog with the page of the tab, by its reference. The page is the record's own,
 * whatever the card said; where the button no longer holds it opens the record as it stands.
 */
export const openDialog =
  (deps: TurnDeps) =>
  async ({ activity, actor }: Turn): Promise<TurnAnswer> => {
    const read = fetchShape.safeParse(activity.value);
    if (read.success && isTrialMessage(read.data.data.message)) return sayInDialog(turnWords.trial);
    const message = read.success ? await messageOf(deps, read.data.data.message, actor.id) : null;
    if (!read.success || message === null) return sayInDialog(turnWords.notYours);
    if ((await lookedAt(deps, message, activity)) === 'stray') await removeCopy(deps, activity);
    const card = await cardNow(deps, message, actor);
    if (card === null) return sayInDialog(turnWords.nothingMore);
    const url = dialogUrl(deps.places, card, read.data.data.button);
    return openPage({ title: `${kindWords[card.kind]} ${card.reference}`, url, fallbackUrl: deepLink(deps.places, card) });
  };
