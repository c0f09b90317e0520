import { directory } from './council.js';

export type Event = { subject: string; start: string; end: string };

/** The events in one person's calendar, as their own Outlook would read them, in a span of days. */
export const eventsOf = async (url: string, key: string, from: string, until: string): Promise<Event[]> => {
  const personId = directory.people.find((each) => each.key === key)?.id;
  const session = await fetch(`${url}/_tenant/session`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ personId }) });
  const { token } = (await session.json()) as { token: string };
  const view = `${url}/graph/v1.0/me/calendarView?startDateTime=${from}T00:00:00Z&endDateTime=${until}T00:00:00Z&$top=500&$select=subject,start,end`;
  const answer = await fetch(view, { headers: { authorization: `Bearer ${token}` } });
  const { value } = (await answer.json()) as { value: { subject: string; start: { dateTime: string }; end: { dateTime: string } }[] };
  return value.map(({ subject, start, end }) => ({ subject, start: start.dateTime, end: end.dateTime }));
};
