import { eventsOf, itemsOf, type Event, type Fields } from './graph.js';
import { JourneyError } from './journeyError.js';

const lists = ['Households', 'Reviews', 'Deadlines', 'Diaries', 'SearchTerms', 'People', 'Services', 'Deliveries2027', 'Audit2027'] as const;
export type EndState = { lists: Record<string, string[]>; ruth: Event[]; leah: Event[] };

// What only tells when something was written, and the names that Microsoft 365 and the import gave.
const told = [
  [/\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z/g, 'a moment'],
  [/"(eventId|joinUrl)":"[^"]+"/g, '"$1":"there"'],
  [/\bi-[0-9a-f]{32}\b/g, 'the import'],
] as const;
const itsOwn = new Set(['@odata.etag', 'id', 'Modified', 'Created', 'ContentType', 'Attachments', 'AuthorLookupId', 'EditorLookupId', 'CommandKeys', 'EventDigest']);

const LONGEST_WAIT_MS = 20_000;

const plain = (line: string): string => told.reduce((left, [what, word]) => left.replace(what, word), line);

/** An act as the audit trail tells it, without the key that the browser made for it. */
const asAct = ({ Data }: Fields): string => {
  const { act, about, by, from, to } = JSON.parse(String(Data)) as Record<string, unknown>;
  return plain([about, act, by, from, to].map(String).join(' | '));
};

const asLine = (fields: Fields): string => {
  const kept = Object.entries(fields).filter(([name]) => !itsOwn.has(name)).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return plain(kept.map(([name, value]) => `${name} ${String(value)}`).join(' | '));
};

/** Waits until no record has anything left to do: the last event and audit row come a moment after the press. */
const itemsAtRest = async (url: string): Promise<Map<string, Fields[]>> => {
  const until = Date.now() + LONGEST_WAIT_MS;
  for (;;) {
    const items = await itemsOf(url, 'ruth', lists);
    if ([...items.values()].flat().every((fields) => !fields['Pending'])) return items;
    if (Date.now() > until) throw new JourneyError('Records still had effects to perform when the main job was over.');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
};

/** What stands in the lists and in both calendars at the end of the main job. */
export const endState = async (url: string): Promise<EndState> => {
  const items = await itemsAtRest(url);
  const meetings = async (key: string) => (await eventsOf(url, key, '2027-01-04', '2027-06-30')).filter(({ subject }) => subject.startsWith('H-'));
  return {
    lists: Object.fromEntries(lists.map((name) => [name, (items.get(name) ?? []).map(name === 'Audit2027' ? asAct : asLine).toSorted()])),
    ruth: await meetings('ruth'),
    leah: await meetings('leah'),
  };
};
