import type { Carer, Household, HouseholdMember } from '../types.js';
import type { ColumnName } from './columns.js';
import {
  carerFactsTable,
  carerKey,
  checkFactsTable,
  checkKey,
  householdFactsTable,
  memberFactsTable,
  memberKey,
  placementFactsTable,
  placementKey,
  type Fact,
} from './facts.js';

/** A fact that reads differently in the file. `path` names it for good (`carers.H-001-c1.phone`). */
export type FactChange = {
  path: string;
  label: string;
  kind: 'text' | 'person';
  now: string;
  after: string;
  /** The product owns this fact: shown as a difference, not overwritten unless somebody chooses the file's (IM3). */
  ownedHere: boolean;
};

/** Whether the product's word on a fact stands against the file's; `now` and `after` are the household whole. */
export type IsOwnedHere = (
  path: string,
  columns: readonly ColumnName[],
  now: Household,
  after: Household,
) => boolean;

export type Comparison = { merged: Household; changes: FactChange[] };

type Context = {
  now: Household;
  after: Household;
  given: ReadonlySet<ColumnName>;
  isOwnedHere: IsOwnedHere;
  changes: FactChange[];
};

const mergeFacts = <T>(
  now: T,
  after: T,
  facts: readonly Fact<T>[],
  prefix: string,
  who: string,
  context: Context,
): T =>
  facts.reduce((merged, fact) => {
    // A column that the file does not have says nothing about its fact.
    if (!fact.columns.some((column) => context.given.has(column))) return merged;
    const [before, wanted] = [fact.text(now), fact.text(after)];
    if (before === wanted) return merged;
    const path = `${prefix}${fact.path}`;
    const ownedHere = context.isOwnedHere(path, fact.columns, context.now, context.after);
    context.changes.push({
      path,
      label: who === '' ? fact.label : `${fact.label}, ${who}`,
      kind: fact.kind,
      now: before,
      after: wanted,
      ownedHere,
    });
    return ownedHere ? merged : fact.take(merged, after);
  }, now);

type Part<T> = {
  name: string;
  label: string;
  facts: readonly Fact<T>[];
  key(of: T): string;
  who(of: T): string;
};

/** What stands on both sides is compared, what is new is added, and what the file leaves out stays (IM2). */
const mergeParts = <T>(now: readonly T[], after: readonly T[], part: Part<T>, context: Context): T[] => {
  const wanted = new Map(after.map((each) => [part.key(each), each]));
  const kept = now.map((each) => {
    const other = wanted.get(part.key(each));
    wanted.delete(part.key(each));
    return other === undefined
      ? each
      : mergeFacts(each, other, part.facts, `${part.name}.${part.key(each)}.`, part.who(each), context);
  });
  for (const [key, added] of wanted)
    context.changes.push({
      path: `${part.name}.${key}`,
      label: part.label,
      kind: 'text',
      now: '',
      after: part.who(added),
      ownedHere: false,
    });
  return [...kept, ...wanted.values()];
};

const personName = (person: Carer | HouseholdMember): string => `${person.givenName} ${person.familyName}`;

/** The household as it would stand after the file, with every fact that reads differently. */
export const compareHouseholds = (
  now: Household,
  after: Household,
  given: ReadonlySet<ColumnName>,
  isOwnedHere: IsOwnedHere,
): Comparison => {
  const context: Context = { now, after, given, isOwnedHere, changes: [] };
  const merged = mergeFacts(now, after, householdFactsTable, '', '', context);
  return {
    changes: context.changes,
    merged: {
      ...merged,
      carers: mergeParts<Carer>(
        now.carers,
        after.carers,
        { name: 'carers', label: 'carer', facts: carerFactsTable, key: carerKey, who: personName },
        context,
      ),
      members: mergeParts<HouseholdMember>(
        now.members,
        after.members,
        { name: 'members', label: 'member', facts: memberFactsTable, key: memberKey, who: personName },
        context,
      ),
      placements: mergeParts(
        now.placements,
        after.placements,
        {
          name: 'placements',
          label: 'placement',
          facts: placementFactsTable,
          key: placementKey,
          who: (each) => each.child,
        },
        context,
      ),
      checks: mergeParts(
        now.checks,
        after.checks,
        {
          name: 'checks',
          label: 'check',
          facts: checkFactsTable,
          key: checkKey,
          who: (each) => (each.about === null ? each.kind : `${each.kind}, ${each.about}`),
        },
        context,
      ),
    },
  };
};
