import { readFileSync } from 'node:fs';
import { createMessenger, firstLine, type Connector } from '@review-desk/bot';
import { describe, expect, test } from '@jest/globals';
import { cardOf, type MessagePurpose, type SafeCard } from '@review-desk/core/delivery';
import { commandKey, practiceId } from '@review-desk/core/ids';
import type { Practice } from '@review-desk/core/practice';
import { aDispute, aMessage, anAlert, cast, type CastKey } from '@review-desk/core/testing';
import { toInstant, toLocalDate } from '@review-desk/core/time';

const sample = (file: string): string => readFileSync(new URL(`../../../sampleCouncil/${file}`, import.meta.url), 'utf8');
const directory = JSON.parse(sample('directory.json')) as { people: { displayName: string; givenName: string; surname: string; mail: string }[] };
const lines = sample('register.csv').trim().split(/\r?\n/).map((line) => line.split(','));
const column = (name: string): string[] => lines.slice(1).map((line) => line[lines[0]?.indexOf(name) ?? -1] ?? '').filter((each) => each.length > 2);

const [given, family, towns, addresses] = [column('given_name'), column('family_name'), column('town'), column('address')];
const words = [...new Set([
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
const one = <T>(from: readonly T[]): T => {
  const found = from[roll(from.length)];
  if (found === undefined) throw new TypeError('nothing to choose from');
  return found;
};

/** What somebody might type, with names and an address in it, and a mark that stands nowhere else. */
const MARK = 'typed§';
const typed = (): string => `${one(given)} ${one(family)} of ${one(addresses)}, ${one(towns)} ${MARK}`;
const people = Object.keys(cast) as CastKey[];
const stamp = () => ({ by: cast[one(people)].id, at: toInstant('2027-01-12T10:00:00Z') });
const day = toLocalDate('2027-01-18');
const perhaps = <T>(value: T): T | null => (roll(2) === 0 ? value : null);

const anyAlert = (): Practice => anAlert().sent().with({
  found: typed(), effect: typed(), wanted: [typed()], categories: [one(['A1', 'A5', typed(), one(family), one(family).toUpperCase()])], informal: { how: 'other', on: day, with: cast.leah.id, result: typed() },
  acknowledged: roll(2) ? [stamp()] : [], answers: roll(2) ? [{ ...stamp(), position: 'accepts', text: typed(), proposed: [], noActionsBecause: typed() }] : [],
  otherDates: roll(2) ? [{ id: 'd', proposed: stamp(), from: day, to: day, why: typed(), decided: perhaps({ ...stamp(), agreed: roll(2) === 0 }) }] : [],
  challenges: roll(2) ? [{ id: 'c', ...stamp(), text: typed(), answer: perhaps({ ...stamp(), text: typed() }) }] : [],
  replies: roll(2) ? [{ ...stamp(), accepted: roll(2) === 0, missing: typed() }] : [],
  actions: roll(2) ? [{ id: 'a', text: typed(), owner: cast.leah.id, due: day, earlier: [], done: perhaps({ on: day, by: cast.leah.id, note: typed() }), dropped: null }] : [],
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
const purposes: readonly MessagePurpose[] = [
  'act', 'know', 'answered', 'other date asked', 'other date decided', 'challenged', 'challenge answered', 'replied', 'action overdue', 'done', 'ended', 'thanks', 'passed',
  'stage 1', 'stage 2', 'stage 1 late', 'limit 1', 'limit 2', 'talk', 'covered', 'uncovered', 'choose', 'feedback',
];

const messenger = createMessenger({} as Connector, { appId: '8b6d2f0e-4c1a-4f57-9d3e-2a7c5e9b1f64', tabBase: 'https://desk.example' });
/** Every text that leaves with a card, in the chat, as its preview, as a line of the feed or a subject. */
const leaving = (card: SafeCard): string => [JSON.stringify(card), JSON.stringify(messenger.face(card)), firstLine(card)].join('\n');
const cardFrom = (practice: Practice): SafeCard => cardOf(practice, { ...aMessage(`${practice.id}:${commandKey('press-1')}`).to(one(people)).plain(), purpose: one(purposes) }, toLocalDate('2027-01-13'), perhaps(day), perhaps(day));
/** Names stand as words of their own; addresses, mail and telephone numbers anywhere. */
const tokens = (text: string): Set<string> => new Set(text.match(/[\p{L}\d][\p{L}\d'’-]*/gu) ?? []);
const isOneWord = (word: string): boolean => /^[\p{L}'’-]+$/u.test(word);
const wordsIn = (text: string, among: readonly string[]): string[] => {
  const found = tokens(text);
  return among.filter((each) => (isOneWord(each) ? found.has(each) : text.includes(each)));
};

describe('no card in any view', () => {
  test('holds a name, an address or typed text of the invented council (seed 20270111)', () => {
    // A family may be called as a word is that every card says; such a word tells nothing.
    const own = purposes.map((purpose) => leaving(cardOf(anAlert().sent().plain(), { ...aMessage('m').plain(), purpose }, day, day))).join('\n');
    const said = new Set(wordsIn(own, words));
    const telling = words.filter((each) => !said.has(each));
    expect(wordsIn(`For ${one(given)} at ${one(addresses)}.`, words).length).toBeGreaterThan(1);
    const makers = [anyAlert, anyDispute, anyThanks, anyFeedback];
    const texts = new Set<string>();
    for (let made = 0; made < 1200; made += 1) {
      const practice = one(makers)();
      expect(JSON.stringify(practice)).toContain(MARK);
      texts.add(leaving(cardFrom(practice)));
    }
    const found = [...texts].flatMap((text) => [...(text.includes(MARK) ? [MARK] : []), ...wordsIn(text, telling)]);
    expect([found, texts.size > 100, telling.length > 500, said.size < 10]).toEqual([[], true, true, true]);
  });
});
