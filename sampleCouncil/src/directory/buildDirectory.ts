import { stableGuid } from '../random.js';
import { apps, reviewingOfficersGroupId, serviceMailboxGroupId, sites } from './apps.js';
import { buildPeople, mailDomain, posts } from './buildPeople.js';
import { roleGroups } from './roleGroups.js';
import type { Directory, Group, ProductRole } from './types.js';

const idOf = (key: string): string => stableGuid(`person:${key}`);

const holdersOf = (...roles: ProductRole[]): string[] =>
  posts
    .filter((post) => !post.disabled && post.roles.some((role) => roles.includes(role)))
    .map((post) => idOf(post.key));

/** Membership of a role's group; the ex-member was never taken out of the panel's. */
const membersOf = (role: ProductRole): string[] =>
  role === 'panel-member' ? [...holdersOf(role), idOf('exMember')] : holdersOf(role);

const groups = (): Group[] => [
  ...roleGroups.map(({ role, id, displayName }) => ({
    id,
    displayName,
    mailEnabled: false,
    members: membersOf(role),
  })),
  {
    id: reviewingOfficersGroupId,
    displayName: 'Review Desk mailboxes - Reviewing officers',
    mailEnabled: true,
    members: holdersOf('firo', 'iro'),
  },
  {
    id: serviceMailboxGroupId,
    displayName: 'Review Desk mailboxes - Service',
    mailEnabled: true,
    members: [idOf('reviewDesk')],
  },
];

export const directorySeed = 20270104;

/** The invented council's directory: people with diaries, groups, app registrations and sites. */
export const buildDirectory = (seed = directorySeed): Directory => ({
  tenantId: stableGuid('tenant'),
  organisation: { displayName: 'Marlbeck Metropolitan Borough Council', domain: mailDomain },
  people: buildPeople(seed),
  groups: groups(),
  apps: [...apps],
  sites,
});
