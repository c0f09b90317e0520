import { z } from 'zod';
import { kindWords } from '../cards/cardWords.js';
import { findReference, type FoundRecord } from './findReference.js';
import { searchResults, searchSays } from './invokeAnswers.js';
import { turnWords } from './turnWords.js';
import type { Turn, TurnAnswer, TurnDeps } from './types.js';

const queryShape = z.looseObject({ parameters: z.array(z.looseObject({ name: z.string(), value: z.unknown() })).default([]) });
const MOST_FOUND = 8;

/** A search from the message box: by reference, never by name. A name would stand in the chat's own search afterwards. */
export const searchReferences =
  (deps: TurnDeps) =>
  async ({ activity, actor }: Turn): Promise<TurnAnswer> => {
    const asked = queryShape.safeParse(activity.value).data?.parameters.find(({ name }) => name === 'reference')?.value;
    const text = typeof asked === 'string' ? asked.trim() : '';
    if (text === '') return searchSays(turnWords.searchHint);
    const wanted = [text, ...(await dueWith(deps, actor, text))];
    const found = new Map<string, FoundRecord>();
    for (const each of wanted) {
      if (found.size >= MOST_FOUND) break;
      const record = await findReference(deps)(actor, each, 'inserted');
      if (record !== null) found.set(record.reference, record);
    }
    if (found.size === 0) return searchSays(turnWords.notFound);
    return searchResults([...found.values()].map(({ kind, reference, card }) => ({ card, title: `${kind === 'review' ? 'Review' : kindWords[kind]} ${reference}` })));
  };

/** References on this person's Today that begin with what was typed, so that a household's number is enough. */
const dueWith = async ({ handlers, contextOf }: TurnDeps, actor: Turn['actor'], text: string): Promise<string[]> => {
  if (text.length < 3 || actor.roles.length === 0) return [];
  const page = await handlers.today(actor, { params: {}, query: {}, body: {} }, contextOf(actor));
  const rows = [...page.overdue, ...page.dueToday, ...page.next, ...page.later.rows];
  return rows.map((row) => row.practice ?? row.review).filter((each) => each !== null).filter((each) => each.toLowerCase().startsWith(text.toLowerCase())).slice(0, MOST_FOUND);
};
