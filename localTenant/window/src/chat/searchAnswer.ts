import { z } from 'zod';
import type { Attachment, InvokeAnswer } from '../tenant/teamsClient.js';
import { failureOf } from './invokeAnswer.js';

export type Found = { readonly title: string; readonly text: string; readonly attachment: Attachment };
export type SearchOutcome = { readonly kind: 'found'; readonly results: readonly Found[] } | { readonly kind: 'said'; readonly words: string };

const heading = z.object({ title: z.string().optional(), subtitle: z.string().optional(), text: z.string().optional() });
const result = z.object({ contentType: z.string(), content: z.unknown(), preview: z.object({ content: heading }).optional() });
const body = z.object({
  composeExtension: z.union([
    z.object({ type: z.literal('result'), attachments: z.array(result).default([]) }),
    z.object({ type: z.literal('message'), text: z.string() }),
  ]),
});

const toFound = ({ contentType, content, preview }: z.output<typeof result>): Found => {
  const shown = preview?.content ?? heading.catch({}).parse(content);
  return { title: shown.title ?? 'A card without a title', text: [shown.subtitle, shown.text].filter(Boolean).join(', '), attachment: { contentType, content } };
};

/** What a search through a message extension brought: a list to choose from, or words instead. */
export const readSearchAnswer = (answer: InvokeAnswer): SearchOutcome => {
  const failure = failureOf(answer);
  if (failure !== undefined) return { kind: 'said', words: failure };
  const read = body.safeParse(answer.botBody);
  if (!read.success) return { kind: 'said', words: 'The app sent something that this window cannot show.' };
  const { composeExtension } = read.data;
  return composeExtension.type === 'message' ? { kind: 'said', words: composeExtension.text } : { kind: 'found', results: composeExtension.attachments.map(toFound) };
};
