import { householdRef } from '@review-desk/core/ids';
import { z } from 'zod';
import { kindWords } from '../cards/cardWords.js';
import { findReference, type FoundRecord } from './findReference.js';
import { searchResults, searchSays } from './invokeAnswers.js';
import { mayKnow } from './mayKnow.js';
import { referenceIn } from './referenceIn.js';
import { turnWords } from './turnWords.js';
import type { Turn, TurnAnswer, TurnDeps } from './types.js';

const queryShape = z.looseObject({ parameters: z.array(z.looseObject({ name: z.string(), value: z.unknown() })).default([]) });
const MOST_FOUND = 8;
const SHORTEST = 3;
const LONGEST = 60;

/** A search from the message box: by reference, never by name. A name would stand in the chat's own search afterwards. */
export const searchReferences =
  (deps: TurnDeps) =>
  async ({ activity, actor }: Turn): Promise<TurnAnswer> => {
    const asked = queryShape.safeParse(activity.value).data?.parameters.find(({ name }) => name === 'reference')?.value;
    const typed = typeof asked === 'string' ? asked.trim() : '';
    // A beginning is enough, and one that holds no digit is a name.
    if (typed.length < SHORTEST || typed.length > LONGEST || (!/\d/.test(typed) && referenceIn(typed) === null)) return searchSays(turnWords.searchHint);
    const text = referenceIn(typed) ?? typed.replaceAll(/\s+/g, '-');
    const wanted = new Set([text, ...(await ofHousehold(deps, actor, text)), ...(await dueWith(deps, actor, text))]);
    const found = new Map<string, FoundRecord>();
    for (const each of wanted) {
      if (found.size >= MOST_FOUND) break;
      const record = await findReference(deps)(actor, each, 'inserted');
      if (record !== null) found.set(record.reference, record);
    }
    if (found.size === 0) return searchSays(turnWords.notFound);
    return searchResults([...found.values()].map(({ kind, reference, card }) => ({ card, title: `${kind === 'review' ? 'Review' : kindWords[kind]} ${reference}` })));
  };

/** Alerts and disputes of the household whose reference was typed, or of which it is the beginning of an alert's; newest first. */
const ofHousehold = async ({ ports }: TurnDeps, actor: Turn['actor'], text: string): Promise<string[]> => {
  const whole = householdRef(text);
  const refs = new Set([whole, householdRef(text.replace(/-[^-]*$/, ''))]);
  const stored = (await Promise.all([...refs].map((ref) => ports.practice.findByHousehold(ref)))).flat();
  const isMeant = ({ household, id }: (typeof stored)[number]['value']): boolean => household === whole || id.toLowerCase().startsWith(text.toLowerCase());
  return stored
    .filter(({ value }) => (value.kind === 'alert' || value.kind === 'dispute') && isMeant(value) && mayKnow(actor, value))
    .toSorted((a, b) => (a.value.createdAt < b.value.createdAt ? 1 : -1))
    .map(({ value }) => value.id);
};

/** References on this person's Today that hold what was typed, so that a household's number is enough. */
const dueWith = async ({ handlers, contextOf }: TurnDeps, actor: Turn['actor'], text: string): Promise<string[]> => {
  if (actor.roles.length === 0) return [];
  const page = await handlers.today(actor, { params: {}, query: {}, body: {} }, contextOf(actor));
  const rows = [...page.overdue, ...page.dueToday, ...page.next, ...page.later.rows];
  return rows.map((row) => row.practice ?? row.review).filter((each) => each !== null).filter((each) => each.toLowerCase().includes(text.toLowerCase())).slice(0, MOST_FOUND);
};
