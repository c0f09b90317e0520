import { disputeCategory, type DisputeForm, type DisputeFormBody, type OpenDisputeBody } from '@review-desk/core/api';
import { childRef, householdRef, personId, reviewId } from '@review-desk/core/ids';
import type { LocalDate } from '@review-desk/core/time';
import { z } from 'zod';
import type { FieldFault } from '../../components/FaultSummary/FaultSummary.js';
import { emptySafety, safeguardingOf, safetyShape } from '../../components/Safeguarding/safetyValues.js';
import { openDisputeText as text } from '../../text/openDisputeText.js';

export type Track = OpenDisputeBody['track'];
/** Where the form was opened from. */
export type Entry = { track: Track; household: string | null; review: string | null; category: string | null };

export const disputeShape = safetyShape.extend({
  household: z.string(), category: z.string(), summary: z.string(), effect: z.string(), wanted: z.string(),
  restricted: z.boolean(), about: z.array(z.string()), aboutOutside: z.boolean().default(false), recipients: z.array(z.string()),
  child: z.string(), lookedFor: z.string(), themes: z.array(z.string()), worry: z.enum(['', '1', '2', '3']), informal: z.string(), level: z.enum(['informal', 'formal']),
  childsView: z.string(), childTold: z.enum(['', 'yes', 'no']), advocateOffered: z.enum(['', 'yes', 'no']), complaintTold: z.enum(['', 'yes', 'no']), csw: z.string(), ctm: z.string(),
});
export type DisputeValues = z.infer<typeof disputeShape>;

export const emptyDispute = ({ household, category }: Entry, today: LocalDate): DisputeValues => ({
  ...emptySafety(today), household: household ?? '', category: disputeCategory.safeParse(category).success ? (category ?? '') : '', summary: '', effect: '', wanted: '', restricted: false, about: [], aboutOutside: false, recipients: [],
  child: '', lookedFor: '', themes: [], worry: '', informal: '', level: 'informal', childsView: '', childTold: '', advocateOffered: '', complaintTold: '', csw: '', ctm: '',
});

/** Something is typed or chosen that would be missed. */
export const isBegun = ({ summary, effect, wanted, about, aboutOutside, recipients }: DisputeValues): boolean =>
  `${summary}${effect}${wanted}`.trim() !== '' || aboutOutside || about.length + recipients.length > 0;

/** Professional conduct always is. */
export const isRestricted = ({ restricted, category }: Pick<DisputeValues, 'restricted' | 'category'>): boolean => restricted || category === 'F4';
export const isAtRisk = ({ risk, category }: Pick<DisputeValues, 'risk' | 'category'>): boolean => risk === 'yes' || category === 'F5';

/** What the form asks about before it is sent: choices alone, never a typed word. */
export const askedOf = (value: DisputeValues, { track, review }: Entry): DisputeFormBody => ({
  track,
  household: track === 'iro' || value.household === '' ? null : householdRef(value.household),
  review: review === null || value.household === '' ? null : reviewId(review),
  restricted: track === 'fostering' && isRestricted(value),
  childAtRisk: isAtRisk(value),
  about: isRestricted(value) ? value.about.map(personId) : [],
  recipients: isRestricted(value) ? value.recipients.map(personId) : [],
  child: track === 'iro' && value.lookedFor !== '' ? childRef(value.lookedFor.trim().toUpperCase()) : null,
  startFormal: value.level === 'formal',
  csw: value.csw === '' ? null : personId(value.csw),
  ctm: value.ctm === '' ? null : personId(value.ctm),
});

/** What is missing, field by field, before anything is sent. A child's safety is asked and never among them. */
export const disputeFaults = (value: DisputeValues, track: Track, form: DisputeForm): FieldFault[] => {
  const { errors } = text;
  const missing = (field: keyof typeof errors & string, is: boolean): FieldFault[] => (is ? [{ field, message: errors[field] }] : []);
  const blank = (words: string): boolean => words.trim() === '';
  const matter = [...missing('summary', blank(value.summary)), ...(blank(value.effect) ? [{ field: 'effect', message: track === 'iro' ? errors.impact : errors.effect }] : []), ...missing('wanted', blank(value.wanted))];
  if (track === 'fostering') {
    const restricted = isRestricted(value);
    const out = new Set(form.people.filter(({ keptOut }) => keptOut).map(({ id }): string => id));
    return [
      ...missing('household', value.household === '' && !restricted), ...missing('category', value.category === ''), ...matter,
      ...missing('about', restricted && value.about.length === 0 && !value.aboutOutside), ...missing('recipients', restricted && value.recipients.some((each) => out.has(each))),
    ];
  }
  return [
    ...missing('child', blank(value.child)), ...missing('themes', value.themes.length === 0), ...missing('worry', value.worry === ''), ...matter, ...missing('informal', blank(value.informal)),
    ...missing('childsView', blank(value.childsView)), ...missing('childTold', value.childTold === ''), ...missing('advocateOffered', value.advocateOffered === ''), ...missing('complaintTold', value.complaintTold === ''),
  ];
};

/** Beside which field a fault that the API found stands. */
export const fieldOfFault = (path: string): string => {
  const [first = '', second] = path.split('.');
  if (first === 'safeguarding') return 'referral';
  return first === 'escalation' ? (second ?? 'child') : first;
};

/** The request, once nothing is missing. */
export const disputeBody = (value: DisputeValues, entry: Entry): Omit<OpenDisputeBody, 'key'> => {
  const { track, household, review, restricted, childAtRisk, about, recipients, startFormal, csw, ctm } = askedOf(value, entry);
  const category = track === 'iro' ? 'escalation' : disputeCategory.parse(value.category);
  return {
    track, household, review, category, childAtRisk, safeguarding: safeguardingOf(value, childAtRisk), summary: value.summary.trim(), effect: value.effect.trim(), wanted: value.wanted.trim(),
    restricted, about, ...(restricted && value.aboutOutside ? { aboutOutside: true } : {}), recipients,
    escalation: track === 'iro' ? {
      child: childRef(value.child.trim().toUpperCase()), themes: value.themes, worry: value.worry === '3' ? 3 : value.worry === '2' ? 2 : 1, informal: value.informal.trim(),
      childsView: value.childsView.trim(), childTold: value.childTold === 'yes', advocateOffered: value.advocateOffered === 'yes', complaintTold: value.complaintTold === 'yes', startFormal, csw, ctm,
    } : null,
  };
};
