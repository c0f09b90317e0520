import { personId, teamId, unitId, type PersonId } from '../../ids.js';
import type { RoleHolding } from '../../people/types.js';

export const marlbeck = unitId('mar');
export const marlbeckTeam = teamId('fostering-marlbeck');
export const quarringtonTeam = teamId('fostering-quarrington');

type CastMember = { id: PersonId; name: string; mail: string; jobTitle: string; department: string; town: string; roles: RoleHolding[]; manager: PersonId | null };

const holding = (role: RoleHolding['role'], team: RoleHolding['team'] = null): RoleHolding => ({ role, unit: marlbeck, team });
const id = (number: number): PersonId => personId(`5ca1ab1e-0000-4000-8000-${String(number).padStart(12, '0')}`);
const member = (number: number, name: string, jobTitle: string, department: string, town: string, roles: RoleHolding[], manager: number | null): CastMember => ({
  id: id(number),
  name,
  mail: `${name.toLowerCase().replaceAll(' ', '.')}@marlbeck.example`,
  jobTitle,
  department,
  town,
  roles,
  manager: manager === null ? null : id(manager),
});

/** The staff of the invented council whom the tests call by name (Marlbeck does not exist). */
export const cast = {
  ruth: member(1, 'Ruth Adeyemi-Clarke', 'Fostering reviewing officer', 'Safeguarding and Review', 'Marlbeck', [holding('firo')], 3),
  tomasz: member(2, 'Tomasz Bielak', 'Fostering reviewing officer', 'Safeguarding and Review', 'Marlbeck', [holding('firo')], 3),
  sunita: member(3, 'Sunita Rao', 'Service manager, Safeguarding and Review', 'Safeguarding and Review', 'Marlbeck', [holding('sr-manager')], 9),
  priya: member(4, 'Priya Nandakumar', 'Business support, foster home reviews', 'Safeguarding and Review', 'Marlbeck', [holding('support-fostering')], 3),
  denise: member(5, 'Denise Okafor', 'Fostering support team manager', 'Fostering, Marlbeck team', 'Marlbeck', [holding('ftm', marlbeckTeam)], 7),
  nasreen: member(6, 'Nasreen Akhtar', 'Fostering support team manager', 'Fostering, Quarrington team', 'Quarrington', [holding('ftm', quarringtonTeam)], 7),
  martin: member(7, 'Martin Holloway', 'Fostering service manager', 'Fostering', 'Marlbeck', [holding('fsm')], null),
  leah: member(8, 'Leah Pennington', 'Supervising social worker', 'Fostering, Marlbeck team', 'Marlbeck', [holding('ssw', marlbeckTeam)], 5),
  helen: member(9, 'Helen Wragg', 'Head of safeguarding practice and QA', 'Safeguarding and Review', 'Marlbeck', [holding('head-safeguarding')], null),
  bethan: member(10, 'Bethan Carew', 'Microsoft 365 administrator', 'Corporate Services', 'Marlbeck', [holding('m365-administrator')], null),
  callum: member(11, 'Callum Inskip', 'Highways inspector', 'Highways', 'Saltersyke', [], null),
} as const satisfies Record<string, CastMember>;

export type CastKey = keyof typeof cast;
