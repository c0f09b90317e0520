import { z } from 'zod';
import { isLocalDate } from '../dates/localDate.js';
import type { BankHolidayList } from '../types.js';
import englandWales from './england-wales.json' with { type: 'json' };

export const bankHolidayListSchema = z
  .object({
    firstYear: z.number().int(),
    lastYear: z.number().int(),
    days: z.array(z.object({ date: z.string().refine(isLocalDate), title: z.string().min(1) })),
  })
  .refine((list) => list.firstYear <= list.lastYear, 'The first year comes after the last.')
  .refine(
    (list) => list.days.every(({ date }) => Number(date.slice(0, 4)) >= list.firstYear && Number(date.slice(0, 4)) <= list.lastYear),
    'A day lies outside the years that the list is complete for.',
  );

export const englandAndWales: BankHolidayList = bankHolidayListSchema.parse(englandWales);
