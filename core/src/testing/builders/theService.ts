import { personId, type PersonId } from '../../ids.js';
import type { Person } from '../../people/types.js';
import type { RoleId } from '../../rights/types.js';
import { aPerson } from './aPerson.js';
import { cast, marlbeck, type CastKey } from './cast.js';

const id = (number: number): PersonId => personId(`5ca1ab1e-0000-4000-8100-${String(number).padStart(12, '0')}`);
const senior = (number: number, name: string, role: RoleId, manager: PersonId | null = null): Person =>
  aPerson('helen').with({ id: id(number), name, mail: `${name.toLowerCase().replaceAll(' ', '.')}@marlbeck.example`, jobTitle: name, town: null, manager }).holding({ role, unit: marlbeck, team: null }).plain();

/** The people of the later stages and of children's social work, whom the small cast leaves out. */
export const seniors = {
  alan: senior(1, 'Alan Threlfall', 'head-children'),
  fergus: senior(2, 'Fergus Lyle', 'service-director'),
  ines: senior(3, 'Ines Corrigan', 'dcs'),
  gareth: senior(4, 'Gareth Pugh-Ellis', 'iro', cast.sunita.id),
  marcus: senior(5, 'Marcus Dell', 'csw', id(6)),
  orla: senior(6, 'Orla Finnegan', 'ctm', id(7)),
  piers: senior(7, 'Piers Oduya', 'child-service-manager'),
  sadiq: senior(8, 'Sadiq Rahman', 'dpo'),
} as const;

/** Everybody of the reviewing and fostering services, as the People list holds them. */
export const theService = (): Person[] => [...Object.keys(cast).map((key) => aPerson(key as CastKey).plain()), ...Object.values(seniors)];
