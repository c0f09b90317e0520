import type { z } from 'zod';
import type { cardsToCome } from '../../../api/shapes/alerts.js';
import type { SafeCard } from '../../../delivery/messages/types.js';
import type { PersonId } from '../../../ids.js';
import { roleLabel } from '../../../people/rules/roleLabels.js';
import type { NameBook } from '../../../people/queries/nameBook.js';
import type { Ports } from '../../../ports.js';

export type Previewed = { to: PersonId | null; post: string; mustAct: boolean; card: SafeCard };
type Previews = z.infer<typeof cardsToCome>['cards'];

/**
 * Cards drawn by the function that sends them. Whoever gets the very same card, but for the message it answers to, stands
 * beside the first: two receivers of one alert are shown one card.
 */
export const previewsOf = ({ channels: { messenger } }: Pick<Ports, 'channels'>, { named }: NameBook, all: readonly Previewed[]): Previews => {
  const faces = all.map(({ card, mustAct }) => JSON.stringify([mustAct, { ...card, message: '' }]));
  return all.flatMap(({ to, post, mustAct, card }, at) =>
    faces.indexOf(faces[at] ?? '') !== at ? [] : [{
      to: named(to), post: roleLabel(post), mustAct, adaptive: messenger.face(card),
      alsoTo: all.flatMap((other, index) => (index > at && faces[index] === faces[at] ? [{ who: named(other.to), post: roleLabel(other.post) }] : [])),
    }],
  );
};
