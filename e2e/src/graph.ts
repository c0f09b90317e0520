import { directory } from './council.js';

export type Event = { subject: string; start: string; end: string };
export type Fields = Record<string, unknown>;

const sessionOf = async (url: string, key: string): Promise<string> => {
  const personId = directory.people.find((each) => each.key === key)?.id;
  const session = await fetch(`${url}/_tenant/session`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ personId }) });
  return ((await session.json()) as { token: string }).token;
};

const read = async <T>(address: string, token: string): Promise<T> => (await (await fetch(address, { headers: { authorization: `Bearer ${token}` } })).json()) as T;

/** The events in one person's calendar, as their own Outlook would read them, in a span of days. */
export const eventsOf = async (url: string, key: string, from: string, until: string): Promise<Event[]> => {
  const view = `${url}/graph/v1.0/me/calendarView?startDateTime=${from}T00:00:00Z&endDateTime=${until}T00:00:00Z&$top=500&$select=subject,start,end`;
  const { value } = await read<{ value: { subject: string; start: { dateTime: string }; end: { dateTime: string } }[] }>(view, await sessionOf(url, key));
  return value.map(({ subject, start, end }) => ({ subject, start: start.dateTime, end: end.dateTime }));
};

/** Where some lists of the records site are found, by their names. */
export const pathsOfLists = async (url: string, names: readonly string[]): Promise<Map<string, string>> => {
  const answer = await fetch(`${url}/_tenant/sites`);
  const { value: sites } = (await answer.json()) as { value: { id: string; lists: { id: string; displayName: string }[] }[] };
  const lists = sites.flatMap((site) => site.lists.map((list) => ({ name: list.displayName, path: `/sites/${site.id}/lists/${list.id}` })));
  return new Map(lists.filter(({ name }) => names.includes(name)).map(({ name, path }) => [name, path]));
};

/** Everything in some lists, as their administrator sees it in SharePoint. */
export const itemsOf = async (url: string, key: string, names: readonly string[]): Promise<Map<string, Fields[]>> => {
  const token = await sessionOf(url, key);
  const paths = [...(await pathsOfLists(url, names))];
  const found = await Promise.all(paths.map(([, path]) => read<{ value: { fields: Fields }[] }>(`${url}/graph/v1.0${path}/items?$expand=fields&$top=5000`, token)));
  return new Map(paths.map(([name], at) => [name, (found[at]?.value ?? []).map(({ fields }) => fields)]));
};
