import type { Me } from '@review-desk/core/api';

export type SettingsPart = Me['settings'][number];

export const settingsText = {
  title: 'Settings',
  parts: {
    limits: 'Time limits',
    people: 'People and roles',
    imports: 'Imports',
    start: 'Start telling people',
    undelivered: 'Undelivered',
    clock: 'Try the clock',
    connections: 'Connections',
    access: 'Who has looked',
  } satisfies Record<SettingsPart, string>,
  choose: 'Part of the settings',
  more: 'More',
};
