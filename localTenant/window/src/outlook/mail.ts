import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { graph, readPage } from '../tenant/graph.js';

const recipient = z.object({ emailAddress: z.object({ name: z.string().nullish(), address: z.string().nullish() }) });
const body = z.object({ contentType: z.string(), content: z.string() });

const messageSchema = z.object({
  id: z.string(),
  subject: z.string().nullish(),
  bodyPreview: z.string().default(''),
  receivedDateTime: z.string(),
  isRead: z.boolean(),
  from: recipient.nullish(),
  toRecipients: z.array(recipient).default([]),
  ccRecipients: z.array(recipient).default([]),
  hasAttachments: z.boolean().default(false),
  body: body.nullish(),
});
export type MailMessage = z.output<typeof messageSchema>;

const folderSchema = z.object({ id: z.string(), displayName: z.string(), totalItemCount: z.number(), unreadItemCount: z.number() });

export const useFolders = (personId: string) =>
  useQuery({ queryKey: ['outlook', personId, 'folders'], queryFn: async () => (await readPage(personId, folderSchema, '/me/mailFolders')).items });

export const useMessages = (personId: string, folder: string) =>
  useInfiniteQuery({
    queryKey: ['outlook', personId, 'mail', folder],
    initialPageParam: `/me/mailFolders/${folder}/messages?$top=25`,
    queryFn: ({ pageParam }) => readPage(personId, messageSchema, pageParam),
    getNextPageParam: ({ next }) => next,
  });

const message = (id: string): string => `/me/messages/${encodeURIComponent(id)}`;

export const mailActs = {
  markRead: (personId: string, id: string, isRead: boolean) => graph.write(personId, message(id), { method: 'PATCH', body: { isRead } }),
  remove: (personId: string, id: string) => graph.write(personId, message(id), { method: 'DELETE' }),
};

export const namesOf = (people: readonly z.output<typeof recipient>[]): string =>
  people.map(({ emailAddress }) => emailAddress.name || emailAddress.address || 'Somebody').join(', ') || 'Nobody';
