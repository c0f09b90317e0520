import type { Post } from '../types.js';

/** The panel: guests who use their own devices. */
export const panelPosts: readonly Post[] = [
  {
    key: 'grace',
    name: ['Grace', 'Linfield'],
    jobTitle: 'Independent panel chair',
    department: 'Fostering panel',
    town: 'Marlbeck',
    roles: ['panel-chair'],
    noMailbox: true,
  },
  {
    key: 'viceChair1',
    name: ['Bernard', 'Quayle'],
    jobTitle: 'Panel vice chair',
    department: 'Fostering panel',
    town: 'Marlbeck',
    roles: ['panel-chair', 'panel-member'],
    noMailbox: true,
  },
  {
    key: 'viceChair2',
    name: ['Shabnam', 'Sethi'],
    jobTitle: 'Panel vice chair',
    department: 'Fostering panel',
    town: 'Marlbeck',
    roles: ['panel-chair', 'panel-member'],
  },
  // Left the central list; still in the mail group of members, and the account was never closed.
  {
    key: 'exMember',
    name: ['Hilary', 'Cawthorne'],
    jobTitle: 'Former panel member',
    department: 'Fostering panel',
    town: 'Harle Green',
    roles: [],
    noMailbox: true,
  },
];
