import { createHash } from 'node:crypto';
import type { SafeCard, ServiceMail } from '@review-desk/core/delivery';
import { ChannelRefused } from '@review-desk/core/errors';
import type { Directory } from '@review-desk/core/people';
import { z } from 'zod';
import type { GraphClient } from '../graph/createGraphClient.js';
import type { GraphCall } from '../graph/graphCall.js';
import { readAllPages } from '../graph/paging.js';

const draftShape = z.looseObject({ id: z.string() });
const listShape = z.object({ value: z.array(draftShape) });
const reportShape = z.looseObject({ internetMessageHeaders: z.array(z.object({ name: z.string(), value: z.string() })).default([]) });

/** Without it a message's id changes when it is sent, and nobody could say which one came back (graph-contract 5.1). */
const stays = { Prefer: 'IdType="ImmutableId"' };

/** What a mail says: a subject of kind and reference, and lines of fixed words and dates. */
export type MailWords = (card: SafeCard) => { subject: string; lines: readonly string[] };
export type ServiceMailSettings = { mailbox: string; directory: Pick<Directory, 'findById'>; words: MailWords };

/**
 * Mail of the service's own mailbox. Each message has an internet message id made from ours, so that a repeat after a lost
 * answer finds its draft, and a report of what could not be delivered names it.
 */
export const createServiceMail = (graph: GraphClient, { mailbox, directory, words }: ServiceMailSettings): ServiceMail => {
  const box = `/users/${encodeURIComponent(mailbox)}`;
  const domain = mailbox.split('@')[1] ?? 'invalid';
  const messageIdOf = ({ message }: SafeCard, to: string): string => `<rd-${createHash('sha256').update(`${message} ${to}`).digest('hex').slice(0, 40)}@${domain}>`;
  // Only our own two folders: whoever is sent a mail by their own mailbox has a copy of it in the inbox too.
  const inFolder = (folder: 'drafts' | 'sentitems', id: string): GraphCall => ({
    operation: 'messages.list', method: 'GET', headers: stays, path: `${box}/mailFolders/${folder}/messages?$filter=${encodeURIComponent(`internetMessageId eq '${id}'`)}&$select=id`,
  });
  const findIn = async (calls: readonly GraphCall[]): Promise<(string | null)[]> => (await graph.batch(calls)).map(({ body }) => listShape.parse(body).value[0]?.id ?? null);

  return {
    send: async (person, card) => {
      const to = (await directory.findById(person))?.mail ?? '';
      if (to === '') throw new ChannelRefused('noMailbox', 'This person has no mailbox.');
      const id = messageIdOf(card, person);
      const [sent, drafted] = await findIn([inFolder('sentitems', id), inFolder('drafts', id)]);
      if (sent) return { draft: sent };
      const draft = drafted ?? draftShape.parse((await graph.send({ operation: 'messages.create', method: 'POST', path: `${box}/messages`, headers: stays, body: bodyOf(words(card), to, id) })).body).id;
      const { status } = await graph.send({ operation: 'messages.send', method: 'POST', path: `${box}/messages/${encodeURIComponent(draft)}/send`, headers: stays, expects: [400] });
      if (status === 400) throw new ChannelRefused('recipientRefused', 'The mailbox does not take this address.');
      return { draft };
    },
    findBounced: async (since) => {
      const filter = `receivedDateTime ge ${since} and startswith(subject,'Undeliverable')`;
      const path = `${box}/mailFolders/inbox/messages?$filter=${encodeURIComponent(filter)}&$select=id,internetMessageHeaders&$top=100`;
      const reports = await readAllPages(graph, { operation: 'messages.list', method: 'GET', path, headers: stays }, reportShape);
      const named = new Set(reports.flatMap(({ internetMessageHeaders }) => internetMessageHeaders.filter(({ name }) => name.toLowerCase() === 'in-reply-to').map(({ value }) => value.trim())));
      // Reports on mail that is not ours, or that quote an id of another form, name nothing that we sent.
      const ours = [...named].filter((id) => ownId.test(id));
      const sent = ours.length === 0 ? [] : await findIn(ours.map((id) => inFolder('sentitems', id)));
      return sent.filter((id) => id !== null);
    },
  };
};

const ownId = /^<rd-[0-9a-f]{40}@[^\s<>@']+>$/;

const escapeHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const bodyOf = ({ subject, lines }: ReturnType<MailWords>, to: string, internetMessageId: string) => ({
  subject,
  internetMessageId,
  toRecipients: [{ emailAddress: { address: to } }],
  body: { contentType: 'html', content: lines.map((line) => `<p>${linked(line)}</p>`).join('') },
});

/** A line that is an address becomes a link that says what it opens. */
const linked = (line: string): string => (line.startsWith('https://') ? `<a href="${escapeHtml(line)}">Open it in Review Desk</a>` : escapeHtml(line));
