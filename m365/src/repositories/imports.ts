import type { ImportId } from '@review-desk/core/ids';
import { isUnderWay, type Imports, type RegisterImport } from '@review-desk/core/register';
import { z } from 'zod';
import { dataOf, moment } from '../lists/data/basics.js';
import { importsList } from '../lists/declarations.js';
import { between, equals } from '../lists/filters.js';
import { digest, momentPart, unitPart } from '../lists/keys.js';
import type { Desk } from './desk.js';
import { createRecords } from './records.js';

const importData = dataOf<RegisterImport>(z.looseObject({
  id: z.string(),
  unit: z.string(),
  by: z.string(),
  at: moment,
  state: z.enum(['checking', 'ready', 'refused', 'running', 'stopped', 'done', 'undoing', 'undone']),
  progress: z.looseObject({ done: z.number(), total: z.number(), failed: z.number() }),
}));

/** Imports of the register; what they found and did stands in files beside them. */
export const createImports = (desk: Desk): Imports => {
  const { records, findAll } = createRecords<RegisterImport, ImportId, typeof importsList.columns>(desk, {
    declaration: importsList,
    schema: importData,
    idOf: (each) => each.id,
    keyOf: (id) => digest(id, 32),
    columnsOf: (each) => ({
      Unit: unitPart(each.unit),
      UnderWay: isUnderWay(each) ? unitPart(each.unit) + momentPart(each.touchedAt ?? each.at) : null,
    }),
  });
  return {
    ...records,
    findAll: (unit) => findAll(equals('Unit', unitPart(unit))),
    findLeftBehind: async (unit, before) => {
      const found = await findAll(between('UnderWay', unitPart(unit), unitPart(unit) + momentPart(before)));
      return found.map(({ value }) => value.id);
    },
  };
};
