import { readFileSync } from 'node:fs';
import type { MessagePurpose } from '@review-desk/core/delivery';
import { practiceId } from '@review-desk/core/ids';
import type { Practice } from '@review-desk/core/practice';
import { aDispute, anAlert, cast, type CastKey } from '@review-desk/core/testing';
import { toInstant, toLocalDate } from '@review-desk/core/time';

const sample = (file: string): string => readFileSync(new URL(`../../../sampleCouncil/${file}`, import.meta.url), 'utf8');
const directory = JSON.parse(sample('directory.json')) as { people: { displayName: string; givenName: string; surname: string; mail: string }[] };
const lines = sample('register.csv').trim().split(/\r?\n/).map((line) => line.split(','));
const column = (name: string): string[] => lines.slice(1).map((line) => line[lines[0]?.indexOf(name) ?? -1] ?? '').filter((each) => each.length > 2);

const [given, family, towns, addresses] = [column('given_name'), column('family_name'), column('town'), column('address')];
/** Every name, address, mail and telephone number of the invented council. */
export const words = [...new Set([
  ...directory.people.flatMap(({ displayName, givenName, surname, mail }) => [displayName, givenName, surname, mail]), ...Object.values(cast).flatMap(({ name, mail }) => [...name.split(' '), mail]),
  ...given, ...family, ...towns, ...addresses, ...column('email'), ...column('phone'),
])].filter((each) => each.length > 2);

/** mulberry32, from a printed seed. */
const dice = (seed: number) => (most: number): number => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * most);
};
const roll = dice(20270111);
export const one = <T>(from: readonly T[]): T => {
  const found = from[roll(from.length)];
  if (found === undefined) throw new TypeError('nothing to choose from');
  return found;
};

/** What somebody might type, with names and an address in it, and a mark that stands nowhere else. */
export const MARK = 'typed§';
export const typed = (): string => `${one(given)} ${one(family)} of ${one(addresses)}, ${one(towns)} ${MARK}`;
export const people = Object.keys(cast) as CastKey[];
const stamp = () => ({ by: cast[one(people)].id, at: toInstant('2027-01-12T10:00:00Z') });
export const day = toLocalDate('2027-01-18');
export const perhaps = <T>(value: T): T | null => (roll(2) === 0 ? value : null);

const anyAlert = (): Practice => anAlert().sent().with({
  found: typed(), effect: typed(), wanted: [typed()], categories: [one(['A1', 'A5', typed(), one(family), one(family).toUpperCase()])], informal: { how: 'other', on: day, with: cast.leah.id, result: typed() },
  acknowledged: roll(2) ? [stamp()] : [], answers: roll(2) ? [{ ...stamp(), position: 'accepts', text: typed(), proposed: [], noActionsBecause: typed() }] : [],
  otherDates: roll(2) ? [{ id: 'd', proposed: stamp(), from: day, to: day, why: typed(), decided: perhaps({ ...stamp(), agreed: roll(2) === 0 }) }] : [],
  challenges: roll(2) ? [{ id: 'c', ...stamp(), text: typed(), answer: perhaps({ ...stamp(), text: typed() }) }] : [],
  replies: roll(2) ? [{ ...stamp(), accepted: roll(2) === 0, missing: typed() }] : [],
  actions: roll(2) ? [{ id: 'a', text: typed(), owner: cast.leah.id, due: day, earlier: [], progress: roll(2) ? [{ ...stamp(), text: typed() }] : [], done: perhaps({ on: day, by: cast.leah.id, note: typed() }), dropped: null }] : [],
  withdrawn: roll(5) ? null : { ...stamp(), why: typed() }, resolved: roll(5) ? null : { ...stamp(), note: typed() }, escalated: roll(5) ? null : { to: practiceId('D-1'), by: 'clock', at: toInstant('2027-01-12T10:00:00Z') },
}).plain();
const anyDispute = (): Practice => {
  const dispute = aDispute().with({ summary: typed(), effect: typed(), wanted: typed(), bypasses: roll(2) ? [{ ...stamp(), from: 1, to: 2, why: typed(), emergency: true, talk: null }] : [] });
  const staged = roll(2) ? dispute.atStage(2, '2027-02-08', '2027-02-15') : dispute;
  const closed = roll(4) ? staged : staged.closed();
  return (roll(2) ? closed : closed.restricted('martin')).plain();
};
const anyThanks = (): Practice => ({
  ...anAlert().plain(), kind: 'good practice', id: practiceId('H-001-g1'), level: 'good', to: [cast.leah.id], manager: cast.denise.id, aboutTeam: false, seen: typed(), category: perhaps(typed()), mayBeQuoted: true, readBy: roll(2) ? [stamp()] : [],
});
const anyFeedback = (): Practice => ({
  ...anAlert().plain(), kind: 'officer feedback', id: practiceId('F-1'), from: cast.leah.id, addressedTo: cast.sunita.id, toOfficer: false, tone: 'concern', text: typed(), answer: perhaps({ ...stamp(), text: typed() }),
});
export const purposes: readonly MessagePurpose[] = [
  'act', 'know', 'answered', 'other date asked', 'other date decided', 'challenged', 'challenge answered', 'replied', 'action overdue', 'done', 'ended', 'thanks', 'passed',
  'stage 1', 'stage 2', 'stage 1 late', 'limit 1', 'limit 2', 'talk', 'covered', 'uncovered', 'choose', 'feedback',
];
const makers = [anyAlert, anyDispute, anyThanks, anyFeedback];
/** A record of any kind, with names and typed words wherever it can hold them. */
export const anyPractice = (): Practice => one(makers)();

/** Names stand as words of their own; addresses, mail and telephone numbers anywhere. */
const tokens = (text: string): Set<string> => new Set(text.match(/[\p{L}\d][\p{L}\d'’-]*/gu) ?? []);
const isOneWord = (word: string): boolean => /^[\p{L}'’-]+$/u.test(word);
export const wordsIn = (text: string, among: readonly string[]): string[] => {
  const found = tokens(text);
  return among.filter((each) => (isOneWord(each) ? found.has(each) : text.includes(each)));
};
