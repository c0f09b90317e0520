import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { graph } from '../tenant/graph.js';
import { fromLondon, instantOf, type LocalMoment } from '../text/london.js';

const moment = z.object({ dateTime: z.string(), timeZone: z.string() });
const statuses = ['disabled', 'alwaysEnabled', 'scheduled'] as const;
export type ReplyStatus = (typeof statuses)[number];
export const replyStatuses: readonly ReplyStatus[] = statuses;

const repliesSchema = z.object({ status: z.enum(statuses), scheduledStartDateTime: moment, scheduledEndDateTime: moment });
export type Replies = { readonly status: ReplyStatus; readonly from: Date; readonly until: Date };

/** The tenant keeps the zone it was told; London's is the other one it uses. */
const read = ({ dateTime, timeZone }: z.output<typeof moment>): Date =>
  timeZone === 'UTC' ? instantOf(dateTime) : fromLondon({ date: dateTime.slice(0, 10), time: dateTime.slice(11, 16) });

export const useReplies = (personId: string) =>
  useQuery({
    queryKey: ['outlook', personId, 'replies'],
    queryFn: async (): Promise<Replies> => {
      const found = await graph.read(personId, repliesSchema, '/me/mailboxSettings/automaticRepliesSetting');
      return { status: found.status, from: read(found.scheduledStartDateTime), until: read(found.scheduledEndDateTime) };
    },
  });

export const setReplies = (personId: string, status: ReplyStatus, from: LocalMoment, until: LocalMoment): Promise<void> => {
  const written = (at: LocalMoment) => ({ dateTime: `${at.date}T${at.time}:00.0000000`, timeZone: 'GMT Standard Time' });
  const times = status === 'scheduled' ? { scheduledStartDateTime: written(from), scheduledEndDateTime: written(until) } : {};
  return graph.write(personId, '/me/mailboxSettings', {
    method: 'PATCH',
    body: { automaticRepliesSetting: { status, externalAudience: 'all', ...times } },
  });
};
