import type { RoleId } from '../../rights/index.js';

/** Roles that can be given now, with their plain names; others come with the parts of the work that need them. */
export const rolesToGive = [
  { role: 'firo', label: 'Fostering reviewing officer', needsTeam: false },
  { role: 'sr-manager', label: 'Service manager, Safeguarding and Review', needsTeam: false },
  { role: 'support-fostering', label: 'Business support, foster home reviews', needsTeam: false },
  { role: 'ssw', label: 'Supervising social worker', needsTeam: true },
  { role: 'ftm', label: 'Fostering team manager', needsTeam: true },
  { role: 'fsm', label: 'Fostering service manager', needsTeam: false },
  { role: 'head-children', label: 'Head of service, children in care and resources', needsTeam: false },
  { role: 'head-safeguarding', label: 'Head of safeguarding practice and QA', needsTeam: false },
  { role: 'service-director', label: 'Service director', needsTeam: false },
  { role: 'dcs', label: 'Director of children’s services', needsTeam: false },
  { role: 'iro', label: 'Independent reviewing officer', needsTeam: false },
  { role: 'csw', label: 'Child’s social worker', needsTeam: true },
  { role: 'ctm', label: 'Child’s team manager', needsTeam: true },
  { role: 'child-service-manager', label: 'Children’s service manager', needsTeam: false },
  { role: 'adm', label: 'Agency decision maker', needsTeam: false },
  { role: 'panel-administrator', label: 'Panel administrator', needsTeam: false },
  { role: 'dpo', label: 'Data protection officer', needsTeam: false },
  { role: 'm365-administrator', label: 'Microsoft 365 administrator', needsTeam: false },
] as const satisfies readonly { role: RoleId; label: string; needsTeam: boolean }[];

export type RoleToGive = (typeof rolesToGive)[number]['role'];
const given: ReadonlyMap<string, (typeof rolesToGive)[number]> = new Map(rolesToGive.map((each) => [each.role, each]));

export const roleToGive = (role: string): (typeof rolesToGive)[number] | null => given.get(role) ?? null;

/** `Fostering reviewing officer`; a role that cannot be given yet is named by its id. */
export const roleLabel = (role: string): string => given.get(role)?.label ?? role;

/** `Fostering Support 1` from `fostering-support-1`: a team is a name, and often has a town in it. */
export const teamLabel = (team: string): string =>
  team
    .split('-')
    .map((word) => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`)
    .join(' ');
