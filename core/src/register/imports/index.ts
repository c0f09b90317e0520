export { MOST_BYTES, type Chunks } from './decodeText.js';
export { readRegister, type ReadingOptions, type RegisterItem } from './readRegister.js';
export { registerColumns, type ColumnName } from './columns.js';
export { safeCell } from './hostileCell.js';
export { teamIdOf } from './readHouseholdLine.js';
export type { LineFault, ReadHousehold } from './types.js';
export type { FactChange } from './changes.js';
export {
  childrenMissing,
  decideHousehold,
  type ColumnOwners,
  type HouseholdDecision,
} from './decideHousehold.js';
export {
  createImportPreview,
  type HouseholdChange,
  type ImportPreview,
  type PreviewCollector,
} from './importPreview.js';
export { costOfImport, licenceBands, type ImportCost } from './costOfImport.js';
export { applyHouseholdRow, undoHouseholdRow, type ImportAct } from './applyHouseholdRow.js';
export { isWithdrawn, undoHousehold, type ImportStep, type UndoDecision } from './undoHousehold.js';
export { faultsAsCsv } from './faultsAsCsv.js';
