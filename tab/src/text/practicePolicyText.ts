import type { PolicyPage, StagePackView } from '@review-desk/core/api';
import { countInWords } from './dates.js';
import { areaOf } from './limitsText.js';

type Limit = PolicyPage['limits'][number];
type Named = { label: string };
const units: Record<string, string> = { working_days: 'working day', calendar_days: 'day', months: 'month', elapsed_hours: 'hour' };
const lower = (words: string): string => `${words.slice(0, 1).toLowerCase()}${words.slice(1)}`;
const timeOf = (amount: number, { unit }: Pick<Limit, 'unit'>): string => countInWords(amount, units[unit] ?? unit);

/** The settings of alerts and disputes: each choice in the words of what then happens (workflows D13, E, G). */
export const practicePolicyText = {
  title: 'Practice alerts and disputes',
  why: 'What happens when the time to answer an alert, or the time for a stage of a dispute, runs out and nobody has answered.',
  atLimit: 'If nobody answers by the limit',
  escalates: { yes: 'The dispute opens by itself', no: 'The officer and the service manager are asked with one press' },
  failed: 'An alert without an answer goes on to',
  goesTo: { stage2: ({ label }: Named, first: Named) => `${label}. ${first.label} is shown as not used`, stage1: ({ label }: Named) => label },
  means: 'What this means',
  opens: ({ label }: Named) => `An alert that nobody answered becomes a dispute at ${lower(label)}, at 8:30am on the working day after its limit.`,
  follows: ({ label }: Named) => `A stage that ran out opens the next one in the same way, up to ${lower(label)}.`,
  mayStop: 'On the limit’s day the reviewing officer and the service manager each have one press that stops it.',
  waits: 'Nothing opens by itself. On the limit’s day the reviewing officer and the service manager each have one press. If neither presses, both have it in each day’s digest until one of them does.',
  officerOpens: 'The reviewing officer opens the dispute, and each later stage.',
  levelsWait: 'Once the dispute is open, each level is the reviewing officer’s own step, whatever you choose here.',
  notUsed: ({ label }: Named) => `Leaving ${lower(label)} out after an alert is no bypass, so no talk with the line manager is needed.`,
  mayChoose: (first: Named, next: Named) => `The officer may choose ${lower(first.label)} or ${lower(next.label)} when they take it on themselves.`,
  iro: 'An IRO’s escalation never goes on by itself: each level is the IRO’s own step.',
  open: 'Alerts and disputes that are open keep the version they began under. An alert that fails becomes a new dispute, by the version of that day.',
  stages: { fostering: 'Stages of a fostering dispute', iro: 'Levels of an IRO’s escalation' } satisfies Record<StagePackView['track'], string>,
  choose: { fostering: 'New fostering disputes run by', iro: 'New escalations run by' } satisfies Record<StagePackView['track'], string>,
  pack: ({ label, origin }: Pick<StagePackView, 'label' | 'origin'>) => `${label} (${origin})`,
  columns: { stage: 'Stage', convener: 'Convened by', mustAttend: 'Must attend', time: 'Time' },
  time: timeOf,
  part: (amount: number, whole: number, limit: Limit) => `${timeOf(amount, limit)}, a part of ${whole}`,
  ofWhole: (amount: number, limit: Limit) => `Within the whole ${timeOf(amount, limit)}`,
  noTime: 'Not set',
  whole: (rule: string, time: string) => `All of it takes at most ${time} (${rule}). Change the times under “${areaOf(rule)}” below.`,
  opening: {
    clock: 'A stage opens by itself when the one before it ran out.',
    press: 'No stage opens by itself, as you chose above.',
    officer: 'None of these opens by itself: each is the officer’s own step.',
  },
};
