export { createInMemoryStores, type InMemoryStores } from './createInMemoryStores.js';
export { createInMemoryRecords, type InMemoryRecords } from './records.js';
export { createInMemoryPolicyStore } from './council.js';
export { createInMemoryDirectory, type DirectoryContent } from './directory.js';
export { createSteppedClock } from './steppedClock.js';
