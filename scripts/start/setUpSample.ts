import { readFileSync } from 'node:fs';
import type { BodyOf } from '@review-desk/core/api';
import type { Directory } from '@review-desk/local-tenant';
import { roleGroups } from '@review-desk/sample-council';
import { PlainError } from '../plainError.js';
import { inProject } from '../projectRoot.js';
import { apiAs, type ApiClient } from './apiClient.js';
import { productApp } from './productApp.js';
import type { RunningProduct } from './startProduct.js';

type RolesBody = Omit<BodyOf<'giveRoles'>, 'key'>;
type PersonId = RolesBody['people'][number]['id'];
export type Say = (line: string) => void;
/** Where the product is, and who is in its tenant: enough to use it through its API. */
export type ProductAddress = Pick<RunningProduct, 'url' | 'directory'>;

export const personByKey = (directory: Directory, key: string): Directory['people'][number] => {
  const person = directory.people.find((each) => each.key === key);
  if (!person) throw new PlainError(`sampleCouncil/directory.json has nobody called ${key}.`);
  return person;
};

export const apiAsKey = ({ url, directory }: ProductAddress, key: string): Promise<ApiClient> =>
  apiAs(url, personByKey(directory, key).id, productApp(directory).identifierUri ?? '');

/** The team of a post that has one, as the sample council names its departments: `Children in care, Marlbeck 1`. */
const teamOf = (role: string, department: string): string | null => {
  if (role === 'csw' || role === 'ctm') return department.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  if (role !== 'ftm' && role !== 'ssw') return null;
  return department.includes('Quarrington') ? 'fostering-quarrington' : 'fostering-marlbeck';
};

/** Everybody's roles, from the council's groups: the administrator names the service manager, who gives the rest. */
export const giveSampleRoles = async (product: ProductAddress): Promise<number> => {
  const sunita = personByKey(product.directory, 'sunita').id as PersonId;
  const first: RolesBody = { people: [{ id: sunita, roles: [{ role: 'sr-manager', team: null }] }] };
  await (await apiAsKey(product, 'bethan')).call('giveRoles', { body: first });
  return giveGroupRoles(product);
};

/** The service manager gives each group its role. */
export const giveGroupRoles = async (product: ProductAddress): Promise<number> => {
  const asSunita = await apiAsKey(product, 'sunita');
  const offered = new Set((await asSunita.call('people')).roles.map((each) => each.role));
  const people = wishesOf(product.directory, offered);
  for (let at = 0; at < people.length; at += 100) await asSunita.call('giveRoles', { body: { people: people.slice(at, at + 100) } });
  return people.length;
};

/** Each member of a role's group with the roles that the product offers now; a leaver gets none. */
const wishesOf = (directory: Directory, offered: ReadonlySet<string>): RolesBody['people'] => {
  const wishes = new Map<string, RolesBody['people'][number]>();
  for (const { role, id } of roleGroups.filter((each) => offered.has(each.role)))
    for (const member of directory.groups.find((each) => each.id === id)?.members ?? []) {
      const person = directory.people.find((each) => each.id === member);
      if (!person?.accountEnabled) continue;
      const wish = wishes.get(member) ?? { id: member as PersonId, roles: [] };
      wish.roles.push({ role, team: teamOf(role, person.department ?? '') });
      wishes.set(member, wish);
    }
  return [...wishes.values()];
};

/** Imports a register through the product's own import, and waits until it is done. */
export const importRegister = async (product: ProductAddress, csv: string, say: Say): Promise<{ done: number; total: number; units: number }> => {
  const priya = await apiAsKey(product, 'priya');
  const uploaded = await priya.call('uploadRegister', { query: { key: `sample-${Date.now()}` }, body: csv });
  const checked = await waitFor(() => priya.call('import', { params: { id: uploaded.id } }), (page) => page.state !== 'checking');
  if (checked.state === 'refused') throw new PlainError(`The register was refused: ${checked.refusal ?? 'no reason given'}`);
  await priya.call('runImport', { params: { id: uploaded.id } });
  let told = 0;
  const page = await waitFor(
    () => priya.call('import', { params: { id: uploaded.id } }),
    ({ state, progress }) => {
      if (progress.done >= told + 60) {
        told = progress.done;
        say(`  ${progress.done} of ${progress.total} households`);
      }
      return state === 'done' || state === 'stopped';
    },
  );
  if (page.state !== 'done') throw new PlainError(`The import stopped after ${page.progress.done} of ${page.progress.total} households.`);
  return { done: page.progress.done, total: page.progress.total, units: page.cost.spentUnits };
};

/** "Start telling people" for every team, as the service manager presses it for the sample. */
export const startTelling = async (product: ProductAddress): Promise<void> => {
  const sunita = await apiAsKey(product, 'sunita');
  const { teams } = await sunita.call('startTelling');
  const waiting = teams.filter((each) => each.startedAt === null).map((each) => each.team);
  if (waiting.length > 0) await sunita.call('pressStart', { body: { teams: waiting } });
};

export const sampleRegister = (): string => readFileSync(inProject('sampleCouncil/register.csv'), 'utf8');

const LONGEST_WAIT_MS = 15 * 60_000;

const waitFor = async <T>(ask: () => Promise<T>, isThere: (answer: T) => boolean): Promise<T> => {
  const until = Date.now() + LONGEST_WAIT_MS;
  for (;;) {
    const answer = await ask();
    if (isThere(answer)) return answer;
    if (Date.now() > until) throw new PlainError('The import did not come to an end within 15 minutes.');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
};
