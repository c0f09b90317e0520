import { z } from 'zod';
import { carerBody, correctBody, householdBody, type BodyOf, type HouseholdPage } from '@review-desk/core/api';
import { householdFormText as text } from '../../text/householdFormText.js';

const carerValues = z.object({
  id: z.string(), givenName: z.string(), familyName: z.string(), bornOn: z.string(), mail: z.string(), phone: z.string(), language: z.string(),
  accessNeeds: z.string(), status: z.string(), fullApprovalFrom: z.string(), tempFrom: z.string(), tempUntil: z.string(),
  termsChildren: z.string(), termsAges: z.string(), termsType: z.string(), termsNamed: z.string(),
});
/** What the form holds and the draft keeps: words only, empty where nothing is given. */
export const householdValues = z.object({
  ref: z.string(), town: z.string(), address: z.string(), carerType: z.string(), ssw: z.string(), ftm: z.string(), firo: z.string(), lastReviewOn: z.string(),
  carers: z.array(carerValues),
  checks: z.array(z.object({ kind: z.string(), about: z.string(), forWhom: z.string(), doneOn: z.string() })),
});
export type HouseholdValues = z.infer<typeof householdValues>;
type CarerValues = z.infer<typeof carerValues>;

export const emptyCarer: CarerValues = {
  id: '', givenName: '', familyName: '', bornOn: '', mail: '', phone: '', language: '', accessNeeds: '', status: 'approved',
  fullApprovalFrom: '', tempFrom: '', tempUntil: '', termsChildren: '', termsAges: '', termsType: '', termsNamed: '',
};
export const emptyHousehold: HouseholdValues = { ref: '', town: '', address: '', carerType: 'mainstream', ssw: '', ftm: '', firo: '', lastReviewOn: '', carers: [emptyCarer], checks: [] };

export const valuesOf = (page: HouseholdPage): HouseholdValues => ({
  ref: page.ref, town: page.town, address: page.address ?? '', carerType: page.carerType,
  ssw: page.ssw?.id ?? '', ftm: page.ftm?.id ?? '', firo: page.officer?.id ?? '', lastReviewOn: '',
  carers: page.carers.map(({ id, givenName, familyName, bornOn, mail, phone, language, accessNeeds, approval }) => ({
    id, givenName, familyName, bornOn: bornOn ?? '', mail: mail ?? '', phone: phone ?? '', language: language ?? '', accessNeeds: accessNeeds ?? '',
    status: approval?.status ?? 'approved', fullApprovalFrom: approval?.fullApprovalFrom ?? '',
    tempFrom: approval?.temporary?.from ?? '', tempUntil: approval?.temporary?.until ?? '',
    termsChildren: approval?.terms ? String(approval.terms.children) : '', termsAges: approval?.terms?.ages ?? '', termsType: approval?.terms?.type ?? '',
    termsNamed: approval?.terms?.named.join(', ') ?? '',
  })),
  checks: (page.checks ?? []).map(({ kind, about, forWhom, doneOn }) => ({ kind, about: about ?? '', forWhom, doneOn: doneOn ?? '' })),
});

const orNull = (words: string): string | null => (words.trim() === '' ? null : words.trim());

const carerOf = (carer: CarerValues) => ({
  ...(carer.id === '' ? {} : { id: carer.id }),
  givenName: carer.givenName, familyName: carer.familyName, bornOn: orNull(carer.bornOn), mail: orNull(carer.mail), phone: orNull(carer.phone),
  language: orNull(carer.language), accessNeeds: orNull(carer.accessNeeds), status: carer.status,
  fullApprovalFrom: orNull(carer.fullApprovalFrom),
  temporary: carer.tempFrom === '' && carer.tempUntil === '' ? null : { from: carer.tempFrom, until: carer.tempUntil },
  terms: hasTerms(carer)
    ? { children: carer.termsChildren === '' ? Number.NaN : Number(carer.termsChildren), ages: carer.termsAges, type: carer.termsType, named: carer.termsNamed.split(',').flatMap((each) => orNull(each) ?? []) }
    : null,
});
const hasTerms = (carer: CarerValues): boolean => [carer.termsChildren, carer.termsAges, carer.termsType, carer.termsNamed].some((words) => words.trim() !== '');

const wholeOf = ({ ref, town, address, carerType, ssw, ftm, firo, lastReviewOn, carers }: HouseholdValues) => ({
  ref, town, address: orNull(address), carerType, ssw: orNull(ssw), ftm: orNull(ftm), firo: orNull(firo), lastReviewOn: orNull(lastReviewOn), carers: carers.map(carerOf),
});

const addShape = householdBody.omit({ key: true });
const correctShape = correctBody.omit({ key: true });
export const toAddBody = (values: HouseholdValues): Omit<BodyOf<'addHousehold'>, 'key'> => addShape.parse(wholeOf(values));

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Only what reads differently from what stands now; a carer or check goes whole, the others stay out. */
const correctionOf = (values: HouseholdValues, stands: HouseholdValues, revision: number) => {
  const [mine, theirs] = [wholeOf(values), wholeOf(stands)];
  const facts = (['town', 'address', 'carerType', 'ssw', 'ftm', 'firo', 'lastReviewOn'] as const).flatMap((name) => (same(mine[name], theirs[name]) ? [] : [[name, mine[name]] as const]));
  const carers = mine.carers.filter((carer) => !theirs.carers.some((other) => same(other, carer)));
  const checks = values.checks
    .filter((check) => check.doneOn !== '' && !stands.checks.some((other) => same(other, check)))
    .map(({ kind, about, doneOn }) => ({ kind, about: orNull(about), doneOn }));
  return { revision, ...Object.fromEntries(facts), ...(carers.length > 0 ? { carers } : {}), ...(checks.length > 0 ? { checks } : {}) };
};
export const toCorrectBody = (values: HouseholdValues, stands: HouseholdValues, revision: number): Omit<BodyOf<'correctHousehold'>, 'key'> =>
  correctShape.parse(correctionOf(values, stands, revision));
export const changesAnything = (values: HouseholdValues, stands: HouseholdValues): boolean => Object.keys(correctionOf(values, stands, 0)).length > 1;

const formNames: Record<string, string> = { 'temporary.from': 'tempFrom', 'temporary.until': 'tempUntil', temporary: 'tempFrom', 'terms.children': 'termsChildren', 'terms.ages': 'termsAges', 'terms.type': 'termsType', 'terms.named': 'termsNamed' };

/** The form's field of a fault that the shape or the service found: `carers.0.terms.children` is `carers.0.termsChildren`. */
export const fieldOf = (path: string): string => {
  const [, place = '', rest = ''] = /^(carers\.\d+\.)(.+)$/.exec(path) ?? [];
  return place === '' ? path : `${place}${formNames[rest] ?? formNames[rest.split('.').slice(0, 2).join('.')] ?? rest}`;
};

const ownWords: readonly [RegExp, string][] = [[/termsChildren$/, text.wholeNumber], [/temp(From|Until)$/, text.both]];

/** The shape of the API is the form's own check; its words stand beside the field. */
export const householdSchema = householdValues.superRefine((values, context) => {
  const found = z.object({ ...addShape.shape, ref: z.string().trim().min(1, 'Give the reference.'), carers: z.array(carerBody) }).safeParse(wholeOf(values));
  for (const issue of found.error?.issues ?? []) {
    const field = fieldOf(issue.path.join('.'));
    context.addIssue({ code: 'custom', path: field.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part)), message: ownWords.find(([name]) => name.test(field))?.[1] ?? issue.message });
  }
});
