import type { Act, RecordKind, Relation, Right, RoleId, Standing } from './types.js';

/**
 * Builds one table of rights from sentences: `['firo', 'own', 'exists read write book move']`. Words other than
 * exists, read and write are acts. What no sentence grants is refused (access.md).
 */
export const rightsTable = (
  record: RecordKind,
  sentences: readonly (readonly [RoleId, Relation, string])[],
): readonly Right[] =>
  sentences.map(([role, relation, words]) => ({ role, relation, record, may: words.split(' ').map(actOf) }));

const plain: ReadonlySet<string> = new Set(['exists', 'read', 'write']);

const actOf = (word: string): Act => (plain.has(word) ? (word as 'exists' | 'read' | 'write') : `act:${word}`);

/** Whether any standing of this person grants the act. */
export const mayDo = (table: readonly Right[], standings: readonly Standing[], act: Act): boolean =>
  table.some(
    (right) =>
      right.may.includes(act) &&
      standings.some((standing) => standing.role === right.role && standing.relation === right.relation),
  );

/** Everything these standings grant, for the buttons a page shows. */
export const allowedActs = (table: readonly Right[], standings: readonly Standing[]): Act[] => [
  ...new Set(
    table
      .filter((right) => standings.some((each) => each.role === right.role && each.relation === right.relation))
      .flatMap((right) => right.may),
  ),
];
