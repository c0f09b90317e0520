import type { Message } from '@review-desk/core/delivery';
import { z } from 'zod';
import type { KillDesk } from './killDesk.js';

const lists = ['Households', 'Reviews', 'Deadlines', 'Alerts', 'People', 'Services', 'Deliveries2027', 'Audit2027', 'Conversations', 'Diaries', 'SearchTerms'] as const;
const people = ['ruth', 'leah', 'denise', 'sunita', 'helen', 'priya'] as const;
export type Ends = Record<(typeof lists)[number] | 'Messages' | 'chats' | 'twice' | 'feeds' | 'mails' | 'events', string[]>;

const page = z.object({ value: z.array(z.object({ fields: z.looseObject({ Data: z.string().exactOptional(), Pending: z.unknown().optional(), ToSend: z.unknown().optional() }) })), '@odata.nextLink': z.string().exactOptional() });
type Fields = z.infer<typeof page>['value'][number]['fields'];

/** Everything in one list, past the wire. */
const itemsOf = async ({ read }: KillDesk, name: string): Promise<Fields[]> => {
  const found: Fields[] = [];
  for (let next: string | undefined = `${await read.desk.site.list(name)}/items?$expand=fields&$top=1000`; next !== undefined; ) {
    const got: z.infer<typeof page> = page.parse((await read.desk.graph.send({ operation: 'items.list', method: 'GET', path: next })).body);
    found.push(...got.value.map(({ fields }) => fields));
    next = got['@odata.nextLink']?.replace(/^.*\/graph\/v1\.0/, '');
  }
  return found;
};

/** Nothing is left to do on any record, and every message is taken, dropped or with business support. */
export const isQuiet = async (desk: KillDesk): Promise<boolean> => {
  for (const name of ['Households', 'Reviews', 'Alerts', 'People']) if ((await itemsOf(desk, name)).some(({ Pending }) => Boolean(Pending))) return false;
  return (await itemsOf(desk, 'Messages')).map(messageIn).every(({ taken, task, dropped }) => taken ?? task ?? dropped);
};

const messageIn = ({ Data = '{}' }: Fields): Message => JSON.parse(Data) as Message;

// A day stands, its minute does not: whoever takes over does so a quarter of an hour later. What Microsoft 365 names is another each time.
const itsOwn: ReadonlySet<string> = new Set(['eventId', 'joinUrl', 'activity', 'effects']);
const plain = (text: string): string =>
  text.replace(/(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d+)?)?Z/g, '$1').replace(/bot-[0-9a-f]{40}/g, 'a press').replace(/^a:1[\w-]{40,}$/, 'a chat');
const settled = (name: string, value: unknown): unknown => {
  if (itsOwn.has(name)) return value === null || value === undefined ? null : 'there';
  // Two cards on their way side by side: whichever arrives first is the receipt.
  if (name === 'receipt' && typeof value === 'object' && value !== null && 'at' in value) return { at: value.at };
  // What was worked out anew has its parts in another order.
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  return typeof value === 'string' ? plain(value) : value;
};
const asLine = ({ Data = '{}' }: Fields): string => JSON.stringify(JSON.parse(Data), settled);

const asMessage = ({ id, to, purpose, taken, task, dropped, held, standsInFor }: Message): string =>
  plain(JSON.stringify({ id, to, purpose, by: taken?.by ?? null, task: task !== null, dropped: dropped !== null, held, standsInFor }));

const inChat = z.looseObject({ messages: z.array(z.looseObject({ id: z.string(), fromBot: z.boolean(), deleted: z.boolean(), attachments: z.array(z.looseObject({ content: z.looseObject({ refresh: z.unknown().optional() }) })) })) });
const refreshData = z.looseObject({ action: z.looseObject({ data: z.looseObject({ message: z.string() }) }) });

/** The cards that stand in somebody's chat: which message each is of, its activity and all that it says. */
const cardsOf = async (desk: KillDesk, key: string) =>
  inChat.parse(await desk.tenantCall(`/teams/chat?person=${desk.idOf(key)}`)).messages.filter((each) => each.fromBot && !each.deleted).map(({ id, attachments }) => {
    const content = attachments[0]?.content ?? {};
    return { activity: id, message: refreshData.safeParse(content.refresh).data?.action.data.message ?? 'none', content: JSON.stringify(content, settled) };
  });

/** Somebody opens their chat. Teams then asks for the newest state of a card; of two copies one is told apart and taken away. */
const lookIn = async (desk: KillDesk, key: string): Promise<number> => {
  const cards = await cardsOf(desk, key);
  const twice = cards.filter(({ message }) => cards.filter((each) => each.message === message).length > 1);
  for (const { activity, message } of twice) await desk.press(key, 'refresh', message, activity);
  return twice.length - new Set(twice.map(({ message }) => message)).size;
};

/**
 * Keys of limits that are over. The morning's list of dates leaves out what is over when it goes, so that a reminder of a
 * limit which this very morning took on depends on the minute; whoever is concerned has the stage's own card.
 */
const closedIn = (deadlines: readonly string[] = []): string[] =>
  deadlines.filter((each) => !each.includes('"notApplicable":null') || !each.includes('"met":null')).map((each) => /"key":"(\w+)"/.exec(each)?.[1] ?? '');

export type EndState = { ends: Ends; strays: number };

/** What stands in the lists, in each person's chat and feed, in the service's sent mail and in the calendar. */
export const endOf = async (desk: KillDesk): Promise<EndState> => {
  let strays = 0;
  for (const key of people) strays += await lookIn(desk, key);
  const ends: Partial<Ends> = {};
  for (const name of lists) ends[name] = (await itemsOf(desk, name)).map(asLine).toSorted();
  const over = closedIn(ends.Deadlines);
  ends.Deadlines = (ends.Deadlines ?? []).map((each) => each.replace(/"told":\[[^\]]*\],/, ''));
  ends.Deliveries2027 = (ends.Deliveries2027 ?? []).filter((each) => !over.some((key) => each.includes(key)));
  ends.Messages = (await itemsOf(desk, 'Messages')).map(messageIn).filter(({ purpose }) => purpose !== 'digest').map(asMessage).toSorted();
  const [chats, feeds, twice]: [string[], string[], string[]] = [[], [], []];
  for (const key of people) {
    const cards = await cardsOf(desk, key);
    twice.push(...cards.filter(({ message }, at) => cards.findIndex((each) => each.message === message) < at).map(({ message }) => `${key}: ${message}`));
    chats.push(...cards.filter(({ message }) => !message.startsWith('digest:')).map(({ content }) => `${key}: ${content}`));
    const feed = z.object({ value: z.array(z.looseObject({ chainId: z.unknown() })) }).parse(await desk.tenantCall(`/teams/feed?person=${desk.idOf(key)}`));
    // A repeat has the chain of the first, whose place it takes.
    feeds.push(...new Map(feed.value.map(({ chainId, title }) => [String(chainId), `${key}: ${String(title)}`])).values());
  }
  const sent = await desk.read.desk.graph.send({ operation: 'messages.list', method: 'GET', path: `/users/reviewdesk@${desk.tenant().domain}/mailFolders/sentitems/messages?$select=subject,toRecipients&$top=100` });
  const mails = z.object({ value: z.array(z.looseObject({ subject: z.string(), toRecipients: z.unknown() })) }).parse(sent.body).value.map(({ subject, toRecipients }) => `${subject} ${JSON.stringify(toRecipients)}`);
  const agenda = await desk.read.calendar.agenda(desk.idOf('ruth') as never, '2027-01-01T00:00:00Z' as never, '2027-06-30T00:00:00Z' as never);
  return { ends: { ...(ends as Ends), chats: chats.toSorted(), twice, feeds: feeds.toSorted(), mails: mails.toSorted(), events: agenda.map((each) => JSON.stringify({ ...each, eventId: 'there' })).toSorted() }, strays };
};
