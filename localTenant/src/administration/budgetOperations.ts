import { z } from 'zod';
import type { Answer } from '../wire/operation.js';
import type { AdministrationCall } from './administrationCall.js';

export const getBudget = ({ tenant }: AdministrationCall): Answer => ({ status: 200, body: { budget: tenant.budget.setting } });

export const setBudget = (call: AdministrationCall): Answer => {
  const { budget } = z.object({ budget: z.union([z.literal('off'), z.number().int().positive()]) }).parse(call.body);
  call.tenant.budget.set(budget);
  return getBudget(call);
};
