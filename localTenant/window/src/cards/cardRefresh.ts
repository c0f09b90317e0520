import { z } from 'zod';

const schema = z.object({
  refresh: z.object({
    action: z.looseObject({ type: z.literal('Action.Execute'), verb: z.string().optional(), data: z.unknown().optional() }),
    userIds: z.array(z.string()).optional(),
  }),
});

export type CardRefresh = { readonly action: Readonly<Record<string, unknown>>; readonly isAutomatic: boolean };

/**
 * How a card wishes to be brought up to date. By itself for the people it names, or for everybody in a chat this small when
 * it names none; for anybody else by hand (Teams: work with Universal Actions for Adaptive Cards).
 */
export const refreshOf = (card: unknown, mri: string | null): CardRefresh | undefined => {
  const read = schema.safeParse(card);
  if (!read.success) return undefined;
  const { action, userIds } = read.data.refresh;
  return { action: { data: {}, ...action }, isAutomatic: userIds === undefined || (mri !== null && userIds.includes(mri)) };
};
