import type { AnswerOf } from '@review-desk/core/api';
import { londonDateOf, shortDate } from './dates.js';
import { timeOf } from './times.js';

type Line = AnswerOf<'connections'>['lines'][number];

export const connectionsText = {
  title: 'Connections',
  checked: (at: AnswerOf<'connections'>['checkedAt']) => `Checked ${shortDate(londonDateOf(at))} at ${timeOf(at)}`,
  again: 'Check again',
  columns: { name: 'Part', state: 'State', detail: 'What we found', who: 'Who can mend it' },
  states: { ok: 'Works', problem: 'Does not work', unknown: 'Not known' } satisfies Record<Line['state'], string>,
  nobody: 'Nothing to mend',
};

export const accessText = {
  title: 'Who has looked',
  why: 'Choose a person and a day to see which records they opened. That you looked is written down too.',
  person: 'Person',
  choosePerson: 'Choose a person',
  day: 'Day',
  show: 'Show',
  needed: { person: 'Choose a person.', day: 'Give the day.' },
  none: 'This person opened no record on that day.',
  list: 'Records opened',
  columns: { at: 'When', record: 'Kind of record', about: 'Reference', purpose: 'Why' },
};
