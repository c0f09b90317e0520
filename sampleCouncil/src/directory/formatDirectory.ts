import type { Directory, Person } from './types.js';

const line = (value: unknown): string => JSON.stringify(value);
const list = (values: readonly unknown[], indent: string): string =>
  values.length === 0
    ? '[]'
    : `[\n${values.map((value) => `${indent}  ${line(value)}`).join(',\n')}\n${indent}]`;

const personText = ({ events, ...person }: Person): string =>
  `    ${line(person).slice(0, -1)},"events":${list(events ?? [], '    ')}}`;

/** One person, group or diary event a line, so that a change reads as a change of lines. */
export const formatDirectory = (directory: Directory): string =>
  [
    '{',
    `  "tenantId": ${line(directory.tenantId)},`,
    `  "organisation": ${line(directory.organisation)},`,
    `  "people": [\n${directory.people.map(personText).join(',\n')}\n  ],`,
    `  "groups": ${list(directory.groups, '  ')},`,
    `  "apps": ${list(directory.apps, '  ')},`,
    `  "sites": ${list(directory.sites, '  ')}`,
    '}',
    '',
  ].join('\n');
