import { householdFormText as text } from '../../text/householdFormText.js';
import type { HouseholdValues } from './householdForm.js';

const flat = (values: HouseholdValues): Map<string, string> => {
  const facts = new Map<string, string>();
  for (const name of ['town', 'address', 'carerType'] as const) facts.set(text[name], values[name]);
  values.carers.forEach((carer, index) => {
    for (const name of ['givenName', 'familyName', 'bornOn', 'mail', 'phone', 'language', 'accessNeeds', 'status', 'fullApprovalFrom', 'tempFrom', 'tempUntil', 'termsChildren', 'termsAges', 'termsType', 'termsNamed'] as const)
      facts.set(`${text.carer(index + 1)}, ${text[name].toLowerCase()}`, carer[name]);
  });
  return facts;
};

/** After a conflict: each fact that both changed, both texts side by side. */
export const conflictLines = (began: HouseholdValues, stands: HouseholdValues, typed: HouseholdValues): string[] => {
  const [before, now, mine] = [flat(began), flat(stands), flat(typed)];
  return [...now].flatMap(([label, theirs]) => {
    const [was, yours] = [before.get(label) ?? '', mine.get(label) ?? ''];
    return was === theirs || was === yours || yours === theirs ? [] : [text.conflictLine(label, theirs || text.empty, yours || text.empty)];
  });
};

const merged = <T extends Record<string, unknown>>(began: T | undefined, stands: T | undefined, typed: T): T => {
  if (!began || !stands) return typed;
  const theirs = Object.entries(typed).flatMap(([name, value]) => (typeof value === 'string' && value === began[name] ? [[name, stands[name]] as const] : []));
  return { ...typed, ...Object.fromEntries(theirs) };
};

/** What is typed, with facts that this person left alone as they stand now: nothing that somebody else changed is taken back. */
export const mergeTyped = (began: HouseholdValues, stands: HouseholdValues, typed: HouseholdValues): HouseholdValues => ({
  ...merged(began, stands, typed),
  carers: typed.carers.map((carer) => {
    const same = (values: HouseholdValues) => values.carers.find((each) => carer.id !== '' && each.id === carer.id);
    return merged(same(began), same(stands), carer);
  }),
  checks: typed.checks.map((check) => {
    const same = (values: HouseholdValues) => values.checks.find((each) => each.kind === check.kind && each.about === check.about);
    return merged(same(began), same(stands), check);
  }),
});
