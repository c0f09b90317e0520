import type { PersonId } from '../../../ids.js';
import type { Telling } from '../../tellings.js';
import type { GoodPractice } from '../types.js';

/**
 * The person or team, and their manager, are thanked (D3). A team whose post of manager nobody holds is business
 * support's to find out; whoever sent it is told of nothing.
 */
export const thanksTellings = ({ to, manager, aboutTeam }: GoodPractice, by: PersonId): Telling[] => [
  ...to.filter((each) => each !== by).map((each): Telling => ({ to: each, post: 'staff', purpose: 'thanks' })),
  ...(manager === null ? (aboutTeam ? [vacant] : []) : manager === by || to.includes(manager) ? [] : [{ to: manager, post: 'ftm', purpose: 'thanks' } as const]),
];

const vacant: Telling = { to: null, post: 'ftm', purpose: 'thanks' };
