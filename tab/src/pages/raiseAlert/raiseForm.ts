import type { RaiseAlertBody, RaiseAlertPage } from '@review-desk/core/api';
import { personId } from '@review-desk/core/ids';
import { isLocalDate, type LocalDate } from '@review-desk/core/time';
import type { FieldFault } from '../../components/FaultSummary/FaultSummary.js';
import { raiseText as text } from '../../text/alertsText.js';
import { z } from 'zod';
import { emptySafety, safeguardingOf, safetyShape } from '../../components/Safeguarding/safetyValues.js';

export const raiseShape = safetyShape.extend({
  carePlan: z.boolean(), iro: z.string(), categories: z.array(z.string()), found: z.string(), effect: z.string(), wanted: z.string(),
  talk: z.enum(['', 'review', 'other', 'none']), talkOn: z.string(), talkResult: z.string(), talkWith: z.string(), talkWhy: z.string(),
});
export type RaiseValues = z.infer<typeof raiseShape>;

/** What it is raised from, as the address has it: answers of the questionnaire, `1.10`, or a kind of check. */
export type RaisedFrom = { questions: string | null; check: string | null };

/** The words of the answers that it is raised from, and what they or the check suggest, stand in the form. */
export const emptyRaise = (page: RaiseAlertPage, today: LocalDate, { questions, check }: RaisedFrom): RaiseValues => {
  const from = page.notMet.filter(({ question }) => questions?.split('.').includes(String(question)));
  const suggested = new Set([...from, ...page.ofChecks.filter((each) => each.check === check)].map(({ category }) => category));
  return {
    ...emptySafety(today), carePlan: false, iro: '', categories: page.categories.flatMap(({ code }) => (suggested.has(code) ? [code] : [])),
    found: from.map(({ text: words }) => words).join('\n'), effect: '', wanted: '',
    talk: '', talkOn: page.review?.heldOn ?? '', talkResult: '', talkWith: '', talkWhy: '',
  };
};

export const isAtRisk = ({ risk }: Pick<RaiseValues, 'risk'>): boolean => risk === 'yes';

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

const talkFaults = ({ risk, talk, talkOn, talkWith, talkResult, talkWhy }: RaiseValues): [boolean, string, string][] => {
  const { errors } = text;
  return [
    [talk === '' || (talk === 'none' && risk !== 'yes'), 'talk', errors.talk],
    [(talk === 'review' || talk === 'other') && !isLocalDate(talkOn), 'talkOn', errors.talkOn],
    [talk === 'other' && talkWith === '', 'talkWith', errors.talkWith],
    [talk === 'other' && talkResult.trim() === '', 'talkResult', errors.talkResult],
    [talk === 'none' && talkWhy.trim() === '', 'talkWhy', errors.talkWhy],
  ];
};

const places: Readonly<Record<string, string>> = { informal: 'talk', 'informal.on': 'talkOn', 'informal.with': 'talkWith', 'safeguarding.on': 'referralOn', 'safeguarding.to': 'referralTo', 'informal.result': 'talkResult', 'informal.why': 'talkWhy' };

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
  childAtRisk: isAtRisk(value),
  safeguarding: safeguardingOf(value, isAtRisk(value)),
  informal: informalOf(value),
  sendNow,
});

const informalOf = (value: RaiseValues): RaiseAlertBody['informal'] => {
  const on = value.talkOn as LocalDate;
  if (value.talk === 'review' && isLocalDate(value.talkOn)) return { how: 'in the review meeting', on };
  if (value.talk === 'none' && isAtRisk(value) && value.talkWhy.trim() !== '') return { how: 'left out', childAtRisk: true, why: value.talkWhy.trim() };
  // A draft may be kept with half a talk: what is not said whole is asked again before it is sent.
  return value.talk === 'other' && value.talkWith !== '' && isLocalDate(value.talkOn) && value.talkResult.trim() !== '' ? { how: 'other', on, with: personId(value.talkWith), result: value.talkResult.trim() } : null;
};
