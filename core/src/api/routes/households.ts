import { z } from 'zod';
import { givenRef, nothing } from '../shapes/basics.js';
import * as shape from '../shapes/households.js';
import { route } from '../route.js';

const one = z.object({ ref: givenRef });
const saved = z.object({ household: shape.householdPage });

export const householdRoutes = {
  households: route({
    method: 'GET',
    path: 'households',
    params: nothing,
    query: z.object({ officer: z.enum(['me', 'none']).optional(), status: z.enum(['open', 'transferred', 'ended']).optional(), next: z.string().optional() }),
    body: nothing,
    answer: z.object({ rows: z.array(shape.householdRow), next: z.string().nullable(), acts: z.array(z.string()) }),
    right: 'household: exists, row by row',
  }),
  /** POST, so that what was searched for is never in an address (workflows 0.14). */
  search: route({ method: 'POST', path: 'search', params: nothing, query: nothing, body: z.object({ words: z.string().trim().min(2).max(80) }), answer: z.object({ rows: z.array(shape.householdRow) }), right: 'household: exists, row by row' }),
  household: route({ method: 'GET', path: 'households/{ref}', params: one, query: nothing, body: nothing, answer: shape.householdPage, right: 'household: read; each part by its own record' }),
  addHousehold: route({ method: 'POST', path: 'households', params: nothing, query: nothing, body: shape.householdBody, answer: saved, right: 'household: add' }),
  correctHousehold: route({ method: 'POST', path: 'households/{ref}/correct', params: one, query: nothing, body: shape.correctBody, answer: saved, right: 'household: correct (checks: write for a check)' }),
  transferHousehold: route({ method: 'POST', path: 'households/{ref}/transfer', params: one, query: nothing, body: shape.transferBody, answer: saved, right: 'household: transfer' }),
  endHousehold: route({ method: 'POST', path: 'households/{ref}/end', params: one, query: nothing, body: shape.endBody, answer: saved, right: 'household: end' }),
  recordResignation: route({ method: 'POST', path: 'households/{ref}/resignation', params: one, query: nothing, body: shape.resignationBody, answer: saved, right: 'approval: record-resignation' }),
  hold: route({ method: 'POST', path: 'households/{ref}/hold', params: one, query: nothing, body: shape.holdBody, answer: saved, right: 'hold: hold' }),
  liftHold: route({ method: 'POST', path: 'households/{ref}/liftHold', params: one, query: nothing, body: shape.holdBody, answer: saved, right: 'hold: lift' }),
  allocate: route({ method: 'POST', path: 'allocations', params: nothing, query: nothing, body: shape.allocateBody, answer: shape.allocateAnswer, right: 'household: allocate-officer' }),
};
