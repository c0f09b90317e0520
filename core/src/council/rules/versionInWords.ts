import { planOf, stagePackOn } from '../../practice/disputes/rules/stagePacks.js';
import { countInWords, shortDate, timeLimits, type TimeLimit } from '../../time/index.js';
import type { CouncilPolicy } from '../policy.js';
import { practiceOf } from './practiceOf.js';

type Settings = Pick<CouncilPolicy, 'limits' | 'closureDays' | 'safeguardingNumbers' | 'switches' | 'stagePacks'>;

/**
 * What one version changed in the one before it, a sentence each, in plain words: for whoever reads the versions later, and
 * for the person who is about to publish. Empty where nothing that can be set differs.
 */
export const versionInWords = (before: Settings, after: Settings): string[] => [
  ...practiceInWords(before, after),
  ...timeLimits.flatMap((limit) => limitInWords(limit, before, after)),
  ...closuresInWords(before, after),
  ...numbersInWords(before, after),
];

const practiceInWords = (before: Settings, after: Settings): string[] => {
  const [was, is] = [practiceOf(before), practiceOf(after)];
  const pack = stagePackOn('fostering', is.stagePacks.fostering);
  const goesTo = planOf(pack, is.afterFailedAlert === 'stage2' ? 2 : 1)?.label.toLowerCase() ?? '';
  const named = (track: 'fostering' | 'iro'): string => {
    const { label, origin } = stagePackOn(track, is.stagePacks[track]);
    return `${label.slice(0, 1).toLowerCase()}${label.slice(1)} (${origin})`;
  };
  return [
    ...(was.autoEscalate === is.autoEscalate ? [] : [`If nobody answers by the limit: ${is.autoEscalate ? 'the dispute opens by itself' : 'nothing opens by itself; the officer and the service manager are asked with one press'}`]),
    ...(was.afterFailedAlert === is.afterFailedAlert ? [] : [`An alert without an answer goes on to ${goesTo}`]),
    ...(was.stagePacks.fostering === is.stagePacks.fostering ? [] : [`New fostering disputes run by ${named('fostering')}`]),
    ...(was.stagePacks.iro === is.stagePacks.iro ? [] : [`New escalations by an IRO run by ${named('iro')}`]),
  ];
};

const limitInWords = (limit: TimeLimit, before: Settings, after: Settings): string[] => {
  const [was, is] = [settingOf(limit, before), settingOf(limit, after)];
  const name = `${limit.id}, ${limit.title}`;
  const changed = was.time !== is.time;
  return [
    ...(was.on === is.on ? [] : [`${name}: switched ${is.on ? 'on' : 'off'}${is.on && is.time ? `, ${is.time}` : ''}`]),
    ...(changed && was.on === is.on ? [`${name}: ${is.time} instead of ${was.time}`] : []),
    ...(changed && was.on && !is.on ? [`${name}: ${is.time} from when it is on again`] : []),
    ...(was.label === is.label ? [] : [is.label === '' ? `${name}: without a name of its own` : `${name}: called “${is.label}”`]),
  ];
};

const settingOf = ({ id, compute, onByDefault }: TimeLimit, { limits }: Settings): { on: boolean; time: string; label: string } => {
  const setting = limits[id];
  const single = setting?.amount ?? compute.amount;
  const amounts = single === undefined ? (compute.parts ?? []).map((part, at) => setting?.legs?.[at] ?? part.amount) : [single];
  const unit = (setting?.unit ?? compute.parts?.[0]?.unit ?? compute.unit).replace('_', ' ').replace(/s$/, '');
  return { on: setting?.on ?? onByDefault, time: amounts.map((amount) => countInWords(amount, unit)).join(' and '), label: setting?.label?.trim() ?? '' };
};

const closuresInWords = (before: Settings, after: Settings): string[] => {
  const words = ({ date, title }: Settings['closureDays'][number]): string => `${shortDate(date)}${title ? ` (${title})` : ''}`;
  const [was, is] = [before.closureDays.map(words), after.closureDays.map(words)];
  return [
    ...is.filter((day) => !was.includes(day)).map((day) => `Closure day added: ${day}`),
    ...was.filter((day) => !is.includes(day)).map((day) => `Closure day taken out: ${day}`),
  ];
};

const numbersInWords = ({ safeguardingNumbers: was }: Settings, { safeguardingNumbers: is }: Settings): string[] =>
  ([['duty', 'Number of the duty team'], ['outOfHours', 'Number out of hours']] as const).flatMap(([name, words]) =>
    (was?.[name] ?? '') === (is?.[name] ?? '') ? [] : [`${words}: ${is?.[name] || 'none'}`],
  );
