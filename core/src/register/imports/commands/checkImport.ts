import { isDeskError } from '../../../errors.js';
import type { HouseholdRef, PersonId } from '../../../ids.js';
import type { DirectoryPerson } from '../../../people/index.js';
import type { Ports } from '../../../ports.js';
import type { Thing } from '../../../rights/index.js';
import { londonDateOf } from '../../../time/index.js';
import { householdThing } from '../../rights.js';
import type { Household } from '../../types.js';
import { MOST_BYTES, type Chunks } from '../decodeText.js';
import { createImportPreview, type ImportPreview } from '../importPreview.js';
import { importPapers, SLICE, type ImportFindings, type ImportPapers } from '../importPapers.js';
import type { RegisterImport } from '../ports.js';
import { readRegister, type RegisterItem } from '../readRegister.js';
import { countCreates } from './countCreates.js';
import { countPosts } from './countPosts.js';

const AT_ONCE = 20;

/** A file of a whole country's size: streamed rather than held, and above what an upload may have. */
export type Checking = { chunks?: Chunks; mostBytes?: number };

/**
 * IM1: reads the whole file and says what it would add, change and question, before anything is written to the
 * register. Safe to repeat: the same file against the same register gives the same findings.
 */
export const checkImport =
  (ports: Ports, { chunks, mostBytes }: Checking = {}) =>
  async (value: RegisterImport): Promise<RegisterImport> => {
    const papers = importPapers(ports.importFiles, value.id);
    const kept = chunks ? null : await papers.file();
    const file = chunks ?? (kept && [kept]);
    if (!file) return refused(value, 'The file is gone. Upload it again.');
    try {
      return await checked(ports, value, file, papers, mostBytes ?? MOST_BYTES);
    } catch (error) {
      if (isDeskError(error) && error.kind === 'invalidInput') return refused(value, error.message);
      throw error;
    }
  };

const refused = (value: RegisterImport, refusal: string): RegisterImport => ({
  ...value,
  state: 'refused',
  refusal,
});

const checked = async (
  ports: Ports,
  value: RegisterImport,
  file: Chunks,
  papers: ImportPapers,
  mostBytes: number,
): Promise<RegisterImport> => {
  const [people, roles] = await Promise.all([ports.directory.findAll(), ports.people.findAll(ports.unit)]);
  const posts = countPosts(roles.map((each) => each.value));
  const preview = createImportPreview();
  const creates = countCreates(ports);
  const guarded: Record<HouseholdRef, Thing> = {};
  // By pages and not one by one: a new household then costs nothing until it is written.
  const known = await knownHouseholds(ports, value, guarded);
  let [waiting, slice]: [RegisterItem[], Extract<RegisterItem, { kind: 'household' }>['read'][]] = [[], []];
  let [lines, slices] = [0, 0];
  const compare = async (): Promise<void> => {
    const refs = waiting.flatMap((each) => (each.kind === 'household' && known.has(each.read.ref) ? [each.read.ref] : []));
    const here = new Map((await ports.households.findMany(refs)).map((each) => [each.value.ref, each.value]));
    for (const each of waiting) {
      const existing = each.kind === 'household' ? (here.get(each.read.ref) ?? null) : null;
      if (each.kind === 'household' && existing === null) await creates.take(each.read.household);
      preview.take(each, existing);
      guard(existing, guarded);
    }
    waiting = [];
  };
  const options = {
    unit: value.unit,
    importId: value.id,
    today: londonDateOf(ports.clock.now()),
    people,
    mostBytes,
    onLines: (count: number) => void (lines = count),
  };
  for await (const item of readRegister(file, options)) {
    waiting.push(item);
    if (waiting.length >= AT_ONCE) await compare();
    if (item.kind !== 'household') continue;
    posts.take(item.read.household);
    if (slice.push({ ...item.read, here: known.has(item.read.ref) }) < SLICE) continue;
    await papers.putSlice(slices, slice);
    [slice, slices] = [[], slices + 1];
  }
  await compare();
  if (slice.length > 0) await papers.putSlice(slices, slice);
  const open = new Map([...known].flatMap(([ref, { status, town }]) => (status === 'open' ? [[ref, town] as const] : [])));
  const found = preview.finish(open.keys(), creates.mean());
  await papers.putFindings(findingsOf(found, open, guarded, posts.without(people), people));
  const { add, change, same, missing, faults, households } = found.counts;
  if (households === 0)
    return refused(value, found.faults[0]?.howToMend ?? 'There is no household in this file.');
  return {
    ...value,
    state: 'ready',
    counts: { lines, add, change, same, missing, faults },
    progress: { done: 0, total: households, failed: 0 },
  };
};

const guard = (existing: Household | null, guarded: Record<HouseholdRef, Thing>): void => {
  if (!existing) return;
  const thing = householdThing(existing);
  if (thing.restrictedTo !== null || thing.about.length > 0) guarded[existing.ref] = thing;
};

type Known = Pick<Household, 'status' | 'town'>;

/** Every household that the register knows, closed ones too. */
const knownHouseholds = async (
  { households }: Ports,
  { unit }: RegisterImport,
  guarded: Record<HouseholdRef, Thing>,
): Promise<Map<HouseholdRef, Known>> => {
  const known = new Map<HouseholdRef, Known>();
  for (const status of ['open', 'transferred', 'ended'] as const) {
    let next: string | null = null;
    do {
      const page: Awaited<ReturnType<Ports['households']['findByStatus']>> = await households.findByStatus(unit, status, next);
      for (const { value } of page.rows) {
        known.set(value.ref, { status, town: value.town });
        if (status === 'open') guard(value, guarded);
      }
      next = page.next;
    } while (next !== null);
  }
  return known;
};

const findingsOf = (
  { faults, changes, added, missing, cost }: ImportPreview,
  open: ReadonlyMap<HouseholdRef, string>,
  guarded: ImportFindings['guarded'],
  peopleWithoutRole: ImportFindings['peopleWithoutRole'],
  people: readonly DirectoryPerson[],
): ImportFindings => {
  const names = new Map<string, string>(people.map((each) => [each.id, each.name]));
  const named = (id: string): string => names.get(id as PersonId) ?? id;
  return {
    faults,
    changes: changes.map((each) =>
      each.kind === 'person' ? { ...each, now: named(each.now), after: named(each.after) } : each,
    ),
    added,
    missing: missing.map((ref) => ({ ref, town: open.get(ref) ?? '' })),
    peopleWithoutRole,
    cost,
    guarded,
  };
};
