import type { PolicyPage } from '@review-desk/core/api';
import { countInWords, londonDateOf, shortDate } from './dates.js';

type Limit = PolicyPage['limits'][number];

/** What the first letters of a rule stand for. */
const areas: Record<string, string> = {
  FR: 'Foster home reviews',
  CR: 'Reviews of children in care',
  FP: 'Fostering panel and decisions',
  QD: 'Resignations, representations and qualifying determinations',
  DR: 'Dispute resolution',
  ES: 'Escalation by an independent reviewing officer',
  QA: 'Quality',
  RT: 'How long records are kept',
  RP: 'Reports',
  IG: 'Information requests and incidents',
};
const OTHER = 'Other';
export const areaOf = (rule: string): string => areas[rule.split('-')[0] ?? ''] ?? OTHER;
export const areaOrder: readonly string[] = [...Object.values(areas), OTHER];

const units: Record<string, [one: string, many: string]> = {
  working_days: ['working day', 'working days'],
  calendar_days: ['day', 'days'],
  months: ['month', 'months'],
  elapsed_hours: ['hour', 'hours'],
};
const standings: Record<Limit['standing'], string> = { statutory: 'Law', standard: 'National standard', guidance: 'Statutory guidance', local: 'Council’s own rule' };

export const limitsText = {
  title: 'Time limits',
  version: ({ version, publishedAt, publishedBy }: PolicyPage) => `Version ${version}, ${shortDate(londonDateOf(publishedAt))}: ${publishedBy}`,
  readOnly: 'You can read these. The service manager changes them.',
  holidays: ({ firstYear, lastYear }: PolicyPage['bankHolidays']) => `Bank holidays are known from ${firstYear} to ${lastYear}.`,
  holidaysRunOut: (lastYear: number) => `Bank holidays are known only to the end of ${lastYear}. Later limits get no book-by date until your Microsoft 365 administrator installs the next version of Review Desk.`,
  standing: ({ standing }: Limit) => standings[standing],
  unit: (limit: Limit, amount: number | null) => `${units[limit.unit]?.[amount === 1 ? 0 : 1] ?? ''} ${limit.direction === 'on' ? '' : limit.direction}`.trim(),
  asItIs: 'Several dates: see the rule',
  trigger: (limit: Limit) => `Counted from: ${limit.trigger}`,
  on: (limit: Limit) => `${limit.rule} is on`,
  onLabel: 'On',
  offLabel: 'Off',
  always: 'Always on',
  amount: (limit: Limit) => `${limit.rule}, how many ${units[limit.unit]?.[1] ?? ''}`,
  label: (limit: Limit) => `${limit.rule}, your own name for it`,
  ownName: 'Your own name',
  standard: (amount: number) => `The product’s own: ${amount}`,
  columns: { rule: 'Rule', amount: 'Amount and bound', name: 'Your own name', on: 'On or off' },
  numbers: 'Safeguarding numbers',
  numbersWhy: 'Every form that asks about a child at immediate risk shows these first, beside 999.',
  duty: 'Duty team',
  outOfHours: 'Out of hours',
  numberNone: 'Not given yet',
  closure: 'Closure days',
  closureWhy: 'Days on which the council is closed, besides bank holidays. They lengthen local limits, never those of the law or the national standards.',
  closureNone: 'No closure days.',
  closureDate: 'Day',
  closureTitle: 'Name',
  closureAdd: 'Add a closure day',
  closureRemove: (day: string) => `Remove ${day}`,
  versions: 'Versions',
  versionColumns: { version: 'Version', at: 'Published', by: 'By', changes: 'What it changed', note: 'Note' },
  publish: 'Publish a new version',
  unchanged: 'Change a setting below to publish a new version.',
  faulty: (count: number) => `${countInWords(count, 'setting')} cannot be published yet. The reason stands beside each.`,
  changed: (count: number) => `${countInWords(count, 'limit')} will count otherwise.`,
  checking: 'Checking against the law and the bounds',
  note: 'Note (optional)',
  noteHint: 'Why it changes, for whoever reads the versions later.',
  apply: 'Open records',
  applyNo: 'Open reviews keep the version they began under',
  applyYes: (count: number) => `Apply this version to the ${countInWords(count, 'open review')} too: their deadlines move, the old date stays beside the new`,
  what: (next: number, movesDates: boolean, applied: boolean, count: number) =>
    `Version ${next} holds from now on for reviews, alerts and disputes that begin.${applied ? ` The deadlines of ${countInWords(count, 'open review')} are counted again; their owners see the old date beside the new.` : movesDates ? ' Open reviews keep their dates.' : ''} Open alerts and disputes keep the version they began under. A published version cannot be changed, only followed by another.`,
  titleOf: (next: number) => `Publish version ${next}?`,
  act: (next: number) => `Publish version ${next}`,
  done: (version: number) => `Version ${version} is published.`,
  restored: 'We kept the changes you made earlier on this device. They are not published.',
  startOver: 'Drop my changes',
  badAmount: 'Give a whole number, 1 or more.',
};
