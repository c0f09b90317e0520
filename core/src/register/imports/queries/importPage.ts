import type { AnswerOf } from '../../../api/routeTable.js';
import type { ImportPage } from '../../../api/shapes/imports.js';
import { noteReadings } from '../../../audit/index.js';
import { NotPermitted } from '../../../errors.js';
import type { HouseholdRef, ImportId } from '../../../ids.js';
import type { Actor } from '../../../people/index.js';
import { nameBook, type NameBook } from '../../../people/queries/nameBook.js';
import type { Ports, RequestContext } from '../../../ports.js';
import type { Stored } from '../../../records/index.js';
import { actNames, mayTowards, serviceThing } from '../../../rights/index.js';
import { householdRights, importRights } from '../../rights.js';
import { loadImport } from '../commands/importActs.js';
import { faultsAsCsv } from '../faultsAsCsv.js';
import { importPapers, type ImportFindings } from '../importPapers.js';
import type { RegisterImport } from '../ports.js';

export const importsOf =
  (ports: Ports) =>
  async (actor: Actor): Promise<AnswerOf<'imports'>> => {
    if (!mayTowards(importRights, actor, serviceThing(ports.unit), 'read'))
      throw new NotPermitted('imports.notPermitted', 'Your role does not let you see imports. Ask your service manager.');
    const [stored, book] = await Promise.all([ports.imports.findAll(ports.unit), nameBook(ports)]);
    const rows = stored.map(({ value }) => rowOf(value, book)).toSorted((a, b) => (a.at < b.at ? 1 : -1));
    return { rows, acts: actNames(importRights, actor, serviceThing(ports.unit)) };
  };

export const importOf =
  (ports: Ports) =>
  async (actor: Actor, id: ImportId, context: RequestContext): Promise<ImportPage> => {
    const stored = await loadImport(ports, actor, id, 'read');
    return importPageOf(ports)(actor, stored, context);
  };

export const faultsFileOf =
  (ports: Ports) =>
  async (actor: Actor, id: ImportId, context: RequestContext): Promise<AnswerOf<'faultsFile'>> => {
    await loadImport(ports, actor, id, 'read');
    context.reading('import', id);
    const findings = await importPapers(ports.importFiles, id).findings();
    return { csv: faultsAsCsv(findings?.faults ?? []) };
  };

const rowOf = ({ id, state, by, at, counts }: RegisterImport, book: NameBook) => ({
  id,
  state,
  by: book.must(by),
  at,
  counts,
});

/**
 * What was found and how far it is. Restricted households that this person may not know of are left out of it. One reading
 * of the import stands for the households of its file, which are many; each restricted one is noted by itself.
 */
export const importPageOf =
  (ports: Ports) =>
  async (actor: Actor, { value }: Stored<RegisterImport>, context: Pick<RequestContext, 'reading'>): Promise<ImportPage> => {
    const [book, findings] = await Promise.all([
      nameBook(ports),
      importPapers(ports.importFiles, value.id).findings(),
    ]);
    const may = (ref: HouseholdRef): boolean => {
      const thing = findings?.guarded[ref];
      return thing === undefined || mayTowards(householdRights, actor, thing, 'exists');
    };
    const missing = (findings?.missing ?? []).filter((each) => may(each.ref));
    const hidden = (findings?.missing.length ?? 0) - missing.length;
    const changes = (findings?.changes ?? []).filter((each) => may(each.ref));
    const note = noteReadings(context, actor, 'Import');
    note('import', value.id, serviceThing(ports.unit));
    for (const ref of new Set([...missing, ...changes].map((each) => each.ref))) {
      const thing = findings?.guarded[ref];
      if (thing?.restrictedTo) note('household', ref, thing);
    }
    return {
      ...rowOf(
        { ...value, counts: { ...value.counts, missing: Math.max(0, value.counts.missing - hidden) } },
        book,
      ),
      refusal: value.refusal,
      faults: (findings?.faults ?? []).map(({ line, column, value: inFile, whatIsWrong, howToMend }) => ({
        line,
        column,
        value: inFile,
        whatIsWrong,
        howToMend,
      })),
      changes: changes.map(({ ref, path, label, now, after, ownedHere }) => ({
        ref,
        field: path,
        label,
        now,
        after,
        ownedHere,
        takesFile: value.fromFile[ref]?.includes(path) ?? false,
      })),
      added: findings?.added ?? [],
      missing: missing.map((each) => ({ ...each, answer: value.answers[each.ref] ?? null })),
      peopleWithoutRole: findings?.peopleWithoutRole ?? [],
      progress: value.progress,
      cost: costView(findings, value),
      acts: actNames(importRights, actor, serviceThing(ports.unit)),
    };
  };

/** Minutes of the smallest tenant's budget: what is promised holds for every council. */
const costView = (findings: ImportFindings | null, { spentUnits }: RegisterImport): ImportPage['cost'] => ({
  creates: findings?.cost.creates ?? 0,
  resourceUnits: findings?.cost.resourceUnits ?? 0,
  minutesOfBudget: findings?.cost.minutesByBand[0]?.minutes ?? 0,
  spentUnits,
});
