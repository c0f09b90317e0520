import { randomUUID } from 'node:crypto';
import type { Council } from './startCouncil.js';

/** A key of its own for each act, as a browser makes it. */
export const newKey = (): string => randomUUID();

/** The people who may ask, with their roles: the administrator names the service manager, who gives the rest. */
export const giveRoles = async ({ ask, person }: Council): Promise<void> => {
  const give = (key: string, role: string, team: string | null = null) => ({ id: person(key).id, roles: [{ role, team }] });
  await ask('bethan', 'giveRoles', { body: { key: newKey(), people: [give('sunita', 'sr-manager')] } });
  const team = 'fostering-marlbeck';
  const people = [give('ruth', 'firo'), give('tomasz', 'firo'), give('priya', 'support-fostering'), give('leah', 'ssw', team), give('denise', 'ftm', team), give('bethan', 'm365-administrator')];
  await ask('sunita', 'giveRoles', { body: { key: newKey(), people } });
};

export const aCarer = (changes: Record<string, unknown> = {}) => ({
  givenName: 'Wendy', familyName: 'Stubbs', bornOn: '1971-05-19', mail: null, phone: null, language: null, accessNeeds: null,
  status: 'approved', fullApprovalFrom: '2018-01-12', temporary: null, terms: null, ...changes,
});

/** The body of a household added by hand, with Ruth as its officer and Leah as its worker. */
export const aHouseholdBody = ({ person }: Council, ref: string, changes: Record<string, unknown> = {}) => ({
  key: newKey(), ref, town: 'Marlbeck', address: null, carerType: 'mainstream', carers: [aCarer()],
  ssw: person('leah').id, ftm: person('denise').id, firo: person('ruth').id, lastReviewOn: '2026-03-02', ...changes,
});

/** A register file of two lines a household. */
export const registerOf = (council: Council, refs: readonly string[], name: (ref: string) => readonly [string, string] = () => ['Ann', 'Lowe']): string => {
  const [leah, ruth] = [council.person('leah').mail, council.person('ruth').mail];
  return [
    'record_type,reference,person_ref,given_name,family_name,carer_type,status,town,ssw_email,firo_email,last_review_date,last_review_restarts_year,approval_status,approval_date',
    ...refs.flatMap((ref) => [
      `household,${ref},,,,mainstream,open,Marlbeck,${leah},${ruth},2026-03-02,yes,,`,
      `carer,${ref},${ref}-c1,${name(ref).map((each) => `"${each.replaceAll('"', '""')}"`).join(',')},,,,,,,,approved,2020-01-06`,
    ]),
  ].join('\r\n');
};

/** Uploads a register and checks it; gives back its id. */
export const upload = async ({ ask, work }: Council, csv: string): Promise<string> => {
  const { body } = await ask('priya', 'uploadRegister', { query: { key: newKey() }, body: csv });
  await work();
  return (body as { id: string }).id;
};

/** The refusal in an answer: its code, its sentence, and the fields that it names. */
export const refusal = ({ status, body }: { status: number; body: unknown }) => {
  const { code, message, faults } = (body as { error: { code: string; message: string; faults?: { path: string; message: string }[] } }).error;
  return { status, code, message, ...(faults ? { faults } : {}) };
};
