import { expect, test } from '@jest/globals';
import { teamId, unitId } from '../../ids.js';
import type { RoleHolding } from '../types.js';
import { teamLedBy } from './teamLedBy.js';

const holding = (role: RoleHolding['role'], team: string | null): RoleHolding => ({ role, unit: unitId('mar'), team: team === null ? null : teamId(team) });
const north = holding('ftm', 'fostering-north');

test.each([
  ['leads the team of the post', [north], true, 'fostering-north'],
  ['leads it beside another post', [holding('ssw', 'fostering-south'), north], true, 'fostering-north'],
  ['leads one team by two posts of it', [north, holding('ctm', 'fostering-north')], true, 'fostering-north'],
  ['of two teams leads neither for sure', [north, holding('ftm', 'fostering-south')], true, null],
  ['who works in a team leads none', [holding('ssw', 'fostering-north')], true, null],
  ['above all teams leads none', [holding('fsm', null)], true, null],
  ['who has left leads none', [north], false, null],
])('a manager who %s', (_name, roles, active, team) => {
  expect(teamLedBy({ roles, active })).toBe(team);
});
