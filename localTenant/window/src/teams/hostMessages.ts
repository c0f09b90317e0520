import { z } from 'zod';

/** How a page inside Teams asks its host: teams-js 2 posts these to the window above it. */
export const requestSchema = z.object({
  id: z.number(),
  uuidAsString: z.string().optional(),
  func: z.string(),
  args: z.array(z.unknown()).nullish().transform((args) => args ?? []),
});
export type HostRequest = z.output<typeof requestSchema>;

/** The answer carries the number and uuid of its request. */
export type HostAnswer = {
  readonly id: number;
  readonly uuidAsString?: string;
  readonly args: readonly unknown[];
  readonly monotonicTimestamp: number;
};

/** What the host says of its own accord. */
export type HostEvent = { readonly func: string; readonly args: readonly unknown[] };

export const answerTo = ({ id, uuidAsString }: HostRequest, args: readonly unknown[]): HostAnswer => ({
  id,
  ...(uuidAsString === undefined ? {} : { uuidAsString }),
  args,
  monotonicTimestamp: performance.now() + performance.timeOrigin,
});

export const dialogSchema = z.object({
  url: z.string().optional(),
  title: z.string().nullish(),
  height: z.union([z.number(), z.string()]).nullish(),
  width: z.union([z.number(), z.string()]).nullish(),
});
export type DialogInfo = z.output<typeof dialogSchema>;

export const navigationSchema = z.object({
  appId: z.string().optional(),
  pageId: z.string(),
  subPageId: z.string().nullish(),
});
