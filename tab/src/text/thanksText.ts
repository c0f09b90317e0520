import type { ThanksForm, ThanksPage } from '@review-desk/core/api';
import { listInWords, longDate, shortDate } from './dates.js';

type Person = ThanksForm['people'][number];

/** Words of good and excellent practice (J15). */
export const thanksText = {
  button: 'Say thanks',
  dialogTitle: (ref: string | null) => (ref === null ? 'Say thanks to a colleague' : `Say thanks for work with ${ref}`),
  what: 'The person and their manager get it in Teams chat, where it shows the reference only. They read your words here.',
  who: 'Who did it',
  choose: 'Choose a person or the team',
  choosePerson: 'Choose a person',
  team: (count: number) => (count === 1 ? 'The whole team (1 worker)' : `The whole team (${count} workers)`),
  person: ({ name, jobTitle, town }: Person) => [name, jobTitle, town].filter((part) => part !== null && part !== '').join(', '),
  goesTo: (names: readonly string[], manager: string | null) => `Goes to ${listInWords([...names, ...(manager === null ? [] : [manager])])}.`,
  seen: 'What you saw',
  seenHint: 'Say what was done and what it changed. Do not name a child.',
  level: 'Level',
  levels: { good: 'Good practice', excellent: 'Excellent practice' },
  category: 'About (optional)',
  noCategory: 'Nothing special',
  quote: 'It may be quoted in reports, without a name',
  send: 'Send the thanks',
  errors: { to: 'Choose who did it.', seen: 'Say what you saw.' },
  done: 'The thanks is on its way.',
  openIt: 'Open it',
  loadWhat: 'the people you can thank',
  pageWhat: 'this thanks',
  listWhat: 'the thanks of this quarter',
  list: 'Good practice',
  listTitle: (quarter: string) => `Good practice, ${quarterInWords(quarter)}`,
  short: 'Good practice',
  title: ({ level, id }: ThanksPage) => `${thanksText.levels[level]}, ${id}`,
  under: ({ officer, sentOn }: ThanksPage) => `From ${officer.name} on ${longDate(sentOn)}.`,
  household: 'Household',
  to: 'Thanked',
  theTeam: (names: string) => `The team: ${names}`,
  manager: 'Their manager',
  from: 'From',
  about: 'About',
  review: 'Review',
  quoted: 'May be quoted',
  yes: 'Yes, without a name',
  no: 'No',
  readBy: 'Read by',
  nobodyRead: 'Nobody yet',
  readLine: ({ who, on }: ThanksPage['readBy'][number]) => `${who.name}, ${shortDate(on)}`,
  told: 'Who was told',
  toldLine: ({ who, state }: ThanksPage['told'][number]) => `${who?.name ?? 'A post that nobody holds'}: ${state.toLowerCase()}`,
  empty: 'No thanks was sent in this quarter that you can see.',
  counts: 'Counts',
  total: 'Everything you can see',
  noTeam: 'No team',
  columns: { reference: 'Reference', level: 'Level', who: 'Thanked', on: 'Sent', team: 'Team', good: 'Good', excellent: 'Excellent' },
  earlier: 'The quarter before',
  later: 'The quarter after',
  toTeam: 'The team',
};

const quarters = ['January to March', 'April to June', 'July to September', 'October to December'] as const;

/** `2027q1` as people say it: January to March 2027. */
export const quarterInWords = (quarter: string): string => {
  const [year = '', number = '1'] = quarter.split('q');
  return `${quarters[Number(number) - 1] ?? quarters[0]} ${year}`;
};

/** The quarter so many before or after. */
export const quarterBeside = (quarter: string, by: number): string => {
  const [year = 0, number = 1] = quarter.split('q').map(Number);
  const at = year * 4 + (number - 1) + by;
  return `${Math.floor(at / 4)}q${(at % 4) + 1}`;
};
