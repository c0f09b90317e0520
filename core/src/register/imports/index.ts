export { MOST_BYTES, type Chunks } from './decodeText.js';
export { readRegister, type ReadingOptions, type RegisterItem } from './readRegister.js';
export { registerColumns, type ColumnName } from './columns.js';
export { safeCell } from './hostileCell.js';
export { teamIdOf } from './readHouseholdLine.js';
export type { LineFault, ReadHousehold } from './types.js';
