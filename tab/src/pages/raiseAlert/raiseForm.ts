import type { RaiseAlertBody, RaiseAlertPage } from '@review-desk/core/api';
import { isLocalDate, type LocalDate } from '@review-desk/core/time';
import type { FieldFault } from '../../components/FaultSummary/FaultSummary.js';
import { raiseText as text } from '../../text/alertsText.js';
import { z } from 'zod';

export const raiseShape = z.object({
  carePlan: z.boolean(), iro: z.string(), categories: z.array(z.string()), found: z.string(), effect: z.string(), wanted: z.string(), atRisk: z.boolean(),
  talk: z.enum(['', 'review', 'other', 'none']), talkOn: z.string(), talkResult: z.string(), talkWith: z.string(), talkWhy: z.string(),
});
export type RaiseValues = z.infer<typeof raiseShape>;

/** `category`: what the questionnaire suggested. */
export const emptyRaise = (page: RaiseAlertPage, category: string | null = null): RaiseValues => ({
  carePlan: false, iro: '', categories: page.categories.flatMap(({ code }) => (code === category ? [code] : [])), found: '', effect: '', wanted: '', atRisk: false,
  talk: '', talkOn: page.review?.heldOn ?? '', talkResult: '', talkWith: page.manager?.id ?? page.ssw?.id ?? '', talkWhy: '',
});

/** What is missing, field by field, before anything is sent; a draft needs the three typed fields only. */
export const raiseFaults = (value: RaiseValues, sendNow: boolean): FieldFault[] => {
  const { errors } = text;
  const missing: [boolean, string, string][] = [
    [value.carePlan && value.iro === '', 'iro', errors.iro],
    [value.categories.length === 0, 'categories', errors.categories],
    [value.found.trim() === '', 'found', errors.found],
    [value.effect.trim() === '', 'effect', errors.effect],
    [linesOf(value.wanted).length === 0, 'wanted', errors.wanted],
    ...(sendNow && !value.carePlan ? talkFaults(value) : []),
  ];
  return missing.flatMap(([is, field, message]) => (is ? [{ field, message }] : []));
};

const talkFaults = ({ talk, talkOn, talkResult, talkWhy }: RaiseValues): [boolean, string, string][] => {
  const { errors } = text;
  return [
    [talk === '', 'talk', errors.talk],
    [(talk === 'review' || talk === 'other') && !isLocalDate(talkOn), 'talkOn', errors.talkOn],
    [talk === 'other' && talkResult.trim() === '', 'talkResult', errors.talkResult],
    [talk === 'none' && talkWhy.trim() === '', 'talkWhy', errors.talkWhy],
  ];
};

const places: Readonly<Record<string, string>> = { informal: 'talk', 'informal.on': 'talkOn', 'informal.with': 'talk', 'informal.result': 'talkResult', 'informal.why': 'talkWhy' };

/** Beside which field a fault that the API found stands. */
export const fieldOfFault = (path: string): string => places[path] ?? path.split('.')[0] ?? path;

export const linesOf = (typed: string): string[] => typed.split('\n').map((line) => line.trim()).filter((line) => line !== '');

/** The request, once nothing is missing. */
export const raiseBody = (value: RaiseValues, page: RaiseAlertPage, sendNow: boolean): Omit<RaiseAlertBody, 'key'> => ({
  review: page.review?.id ?? null,
  categories: value.categories,
  found: value.found.trim(),
  effect: value.effect.trim(),
  wanted: linesOf(value.wanted),
  onlyCarePlan: value.carePlan,
  iro: page.iros.find((each) => each.id === value.iro)?.id ?? null,
  childAtRisk: value.atRisk || value.talk === 'none',
  informal: informalOf(value, page),
  sendNow,
});

const informalOf = (value: RaiseValues, page: RaiseAlertPage): RaiseAlertBody['informal'] => {
  const on = value.talkOn as LocalDate;
  if (value.talk === 'review' && isLocalDate(value.talkOn)) return { how: 'in the review meeting', on };
  if (value.talk === 'none' && value.talkWhy.trim() !== '') return { how: 'left out', childAtRisk: true, why: value.talkWhy.trim() };
  const withWhom = [page.manager, page.ssw].find((each) => each?.id === value.talkWith);
  return value.talk === 'other' && withWhom && isLocalDate(value.talkOn) ? { how: 'other', on, with: withWhom.id, result: value.talkResult.trim() } : null;
};
