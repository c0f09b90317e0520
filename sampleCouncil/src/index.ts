export { buildDirectory } from './directory/buildDirectory.js';
export { roleGroups, type RoleGroup } from './directory/roleGroups.js';
export type { App, DiaryEvent, Directory, Group, Person, ProductRole } from './directory/types.js';
export { generateRegister, type RegisterSize } from './register/generateRegister.js';
