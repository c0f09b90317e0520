import { SampleFault } from '../errors.js';
import { createRandom, stableGuid } from '../random.js';
import { diaryFor } from './diaries.js';
import { staffGivenNames, staffSurnames } from './names.js';
import { councilPosts } from './posts/councilPosts.js';
import { fosteringPosts } from './posts/fosteringPosts.js';
import { otherPosts } from './posts/otherPosts.js';
import { panelPosts } from './posts/panelPosts.js';
import { reviewingPosts } from './posts/reviewingPosts.js';
import type { Person, Post } from './types.js';

export const mailDomain = 'marlbeck.example';
export const posts: readonly Post[] = [
  ...reviewingPosts,
  ...fosteringPosts,
  ...councilPosts,
  ...panelPosts,
  ...otherPosts,
];

const personId = (key: string): string => stableGuid(`person:${key}`);

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^a-z-]/g, '');

/** `r.adeyemi-clarke`, or the whole given name where the short form is taken. */
const mailFor = (given: string, surname: string, taken: Set<string>): string => {
  const short = `${lettersOf(given).slice(0, 1)}.${lettersOf(surname)}@${mailDomain}`;
  const mail = taken.has(short) ? `${lettersOf(given)}.${lettersOf(surname)}@${mailDomain}` : short;
  if (taken.has(mail)) throw new SampleFault(`Two people would have the address ${mail}.`);
  taken.add(mail);
  return mail;
};

/** Invented names in an order of their own; the stride keeps neighbours from sharing a surname. */
const inventedName = (index: number): readonly [string, string] => {
  const given = staffGivenNames[(index * 7) % staffGivenNames.length];
  const surname =
    staffSurnames[(index * 5 + Math.floor(index / staffSurnames.length)) % staffSurnames.length];
  if (given === undefined || surname === undefined) throw new SampleFault('The lists of names are empty.');
  return [given, surname];
};

const appRolesOf = (post: Post): Person['appRoles'] => {
  if (post.roles.length === 0) return [];
  return post.administers ? ['ReviewDesk.Use', 'ReviewDesk.Administer'] : ['ReviewDesk.Use'];
};

const personFor = (post: Post, name: readonly [string, string], mail: string, seed: number): Person => ({
  id: personId(post.key),
  key: post.key,
  displayName: `${name[0]} ${name[1]}`,
  givenName: name[0],
  surname: name[1],
  mail,
  jobTitle: post.jobTitle,
  department: post.department,
  officeLocation: post.town,
  ...(post.manager === undefined ? {} : { managerId: personId(post.manager) }),
  accountEnabled: !post.disabled,
  mailbox: !post.noMailbox,
  appRoles: appRolesOf(post) ?? [],
  ...(post.away === undefined ? {} : { automaticReplies: post.away }),
  events: diaryFor(post, seed),
});

const serviceMailbox: Person = {
  id: personId('reviewDesk'),
  key: 'reviewDesk',
  displayName: 'Review Desk',
  givenName: 'Review',
  surname: 'Desk',
  mail: `reviewdesk@${mailDomain}`,
  jobTitle: "The service's mailbox",
  department: 'Safeguarding and Review',
  accountEnabled: true,
  mailbox: true,
  appRoles: [],
  events: [],
};

/** Everybody in the directory, the service's mailbox last. */
export const buildPeople = (seed: number): Person[] => {
  const taken = new Set<string>();
  const seeds = createRandom(seed);
  let unnamed = 0;
  const people = posts.map((post) => {
    const name = post.name ?? inventedName(unnamed++);
    return personFor(post, name, mailFor(name[0], name[1], taken), seeds.between(1, 2 ** 31));
  });
  return [...people, serviceMailbox];
};
