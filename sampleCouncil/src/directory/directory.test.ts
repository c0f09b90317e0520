import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { buildDirectory } from './buildDirectory.js';
import { posts } from './buildPeople.js';
import { formatDirectory } from './formatDirectory.js';
import type { ProductRole } from './types.js';

const directory = buildDirectory();
const holders = (role: ProductRole): number =>
  posts.filter((post) => !post.disabled && post.roles.includes(role)).length;

describe('the council directory', () => {
  test('the file that is checked in is what the generator makes', () => {
    const stored = readFileSync(new URL('../../directory.json', import.meta.url), 'utf8');
    expect(stored === formatDirectory(directory)).toBe(true);
    expect(JSON.parse(stored)).toEqual(directory);
  });

  test.each<[ProductRole, number]>([
    ['firo', 3],
    ['iro', 9],
    ['sr-manager', 2],
    ['support-fostering', 2],
    ['support-child', 4],
    ['panel-administrator', 1],
    ['ssw', 14],
    ['ftm', 2],
    ['fsm', 1],
    ['csw', 46],
    ['ctm', 7],
    ['child-service-manager', 3],
    ['adm', 2],
    ['head-children', 1],
    ['head-safeguarding', 1],
    ['service-director', 1],
    ['dcs', 1],
    ['lead-member', 1],
    ['panel-adviser', 1],
    ['medical-adviser', 1],
    ['legal-adviser', 1],
    ['participation-worker', 2],
    ['analyst', 1],
    ['dpo', 1],
    ['m365-administrator', 1],
  ])('the role %s has %i holders', (role, count) => {
    expect(holders(role)).toBe(count);
  });

  test('the central list has 15 people with the chair and two vice chairs', () => {
    const list = posts.filter(
      (post) => post.roles.includes('panel-chair') || post.roles.includes('panel-member'),
    );
    expect(list).toHaveLength(15);
  });

  test('ids, keys and addresses belong to one person each, and managers exist', () => {
    const ids = new Set(directory.people.map((person) => person.id));
    expect(ids.size).toBe(directory.people.length);
    expect(new Set(directory.people.map((person) => person.key)).size).toBe(directory.people.length);
    expect(new Set(directory.people.map((person) => person.mail)).size).toBe(directory.people.length);
    expect(
      directory.people.filter((person) => person.managerId !== undefined && !ids.has(person.managerId)),
    ).toEqual([]);
    expect(directory.groups.flatMap((group) => group.members).filter((id) => !ids.has(id))).toEqual([]);
  });

  test('diaries are in the months that the sample plays in, and end after they start', () => {
    const events = directory.people.flatMap((person) => person.events ?? []);
    expect(events.length).toBeGreaterThan(1000);
    expect(
      events.filter(
        (event) => event.end <= event.start || event.start < '2027-01-04' || event.end >= '2027-05-01',
      ),
    ).toEqual([]);
    expect(events.filter((event) => event.start.startsWith('2027-03-26'))).toEqual([]);
  });

  test('calendars and mail are limited to reviewing officers and the mailbox of the service', () => {
    const product = directory.apps.find((app) => app.kind === 'product');
    const limited = directory.groups.filter((group) => product?.mailboxGroups.includes(group.id));
    expect(limited.map((group) => [group.mailEnabled, group.members.length])).toEqual([
      [true, 12],
      [true, 1],
    ]);
  });
});
