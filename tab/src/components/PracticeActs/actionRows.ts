import { isLocalDate } from '@review-desk/core/time';
import { z } from 'zod';
import { alertActsText as text } from '../../text/alertActsText.js';

/** An action as it is typed. A field's draft is one string, so several stand in it as JSON. */
export type ActionRow = { text: string; owner: string; due: string };
export type RowFaults = Partial<Record<keyof ActionRow, string>>;

const shape = z.array(z.object({ text: z.string(), owner: z.string(), due: z.string() }));
export const MOST_ACTIONS = 10;

export const readRows = (typed: string | undefined): ActionRow[] => {
  try {
    return shape.parse(JSON.parse(typed === undefined || typed === '' ? '[]' : typed));
  } catch {
    // A draft of an older page: the field starts empty.
    return [];
  }
};

export const writeRows = (rows: readonly ActionRow[]): string => (rows.length === 0 ? '' : JSON.stringify(rows));

/** What is missing of one action: what, who and by when. */
export const rowFaults = ({ text: what, owner, due }: ActionRow): RowFaults => ({
  ...(what.trim() === '' ? { text: text.errors.what } : {}),
  ...(owner === '' ? { owner: text.errors.owner } : {}),
  ...(isLocalDate(due) ? {} : { due: text.errors.day }),
});
