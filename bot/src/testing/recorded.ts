import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { activityShape, type Activity } from '../connector/types.js';

const folder = new URL('./recorded/', import.meta.url);
const shape = z.object({ origin: z.string(), activity: z.record(z.string(), z.unknown()) });

/** Activities as Teams sends them, each with where it comes from; what differs from one to the next stands in braces. */
export const recordings = readdirSync(folder).map((file) => ({ name: file.replace('.json', ''), ...shape.parse(JSON.parse(readFileSync(new URL(file, folder), 'utf8'))) }));

export type Blanks = Partial<Record<'serviceUrl' | 'mri' | 'person' | 'tenant' | 'chat' | 'bot' | 'message' | 'copy' | 'button' | 'text', string>>;

const usual: Blanks = {
  serviceUrl: 'https://smba.trafficmanager.net/uk/', mri: '29:1-denise', tenant: 'd0000000-0000-4000-8000-000000000001', chat: 'a:1-denise', bot: 'c0000000-0000-4000-8000-000000000001',
  message: 'H-001-a1/act/denise', copy: '1610378400001', button: 'read and answer', text: 'hi',
};

/** One recording with its blanks filled in. */
export const recorded = (name: string, blanks: Blanks = {}): Activity => {
  const found = recordings.find((each) => each.name === name);
  const values: Record<string, string> = { ...usual, ...blanks };
  const fill = (value: unknown): unknown => {
    if (typeof value === 'string') return value.replaceAll(/\{(\w+)\}/g, (whole, blank: string) => values[blank] ?? whole);
    if (Array.isArray(value)) return value.map(fill);
    return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, fill(each)])) : value;
  };
  return activityShape.parse(fill(found?.activity));
};
