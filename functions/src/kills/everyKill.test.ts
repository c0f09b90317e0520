import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { raiseIt } from './testing/chapters.js';
import { dice } from './testing/dice.js';
import { endOf } from './testing/endOf.js';
import { tellCalmly, untilQuiet, type CalmChapter, type Story } from './testing/story.js';
import type { Death, How } from './testing/wire.js';

const every = process.env['REVIEW_DESK_EVERY_KILL'] === '1';
const seed = Number(process.env['REVIEW_DESK_KILL_SEED'] ?? 1);
/** Deaths of all of them, in the order of the seed, that an earlier run has tried. */
const tried = Number(process.env['REVIEW_DESK_KILL_FROM'] ?? 0);
const SAMPLE = 4;
const MOST_TRIES = 5;
jest.setTimeout(every ? 6 * 3_600_000 : 120_000);

let story: Story;
beforeAll(async () => {
  story = await tellCalmly();
});
afterAll(() => story.close());

type Planned = { chapter: CalmChapter; death: Death };
const hows: readonly How[] = ['before', 'after', 'answer lost'];
/** A call that only reads leaves nothing behind: after it stands what stood before, so it is died at once. */
const planned = (chapter: CalmChapter): Planned[] =>
  chapter.points.flatMap((point) => (point.call.startsWith('GET') ? hows.slice(0, 1) : hows).map((how) => ({ chapter, death: { ...point, how } })));

/** In an order that the seed gives. */
const inOrder = (all: readonly Planned[]): Planned[] => {
  const roll = dice(seed);
  return all.map((one) => ({ one, at: roll() })).toSorted((a, b) => a.at - b.at).map(({ one }) => one);
};
/**
 * Each chapter and each way in turn. Side by side there are not always as many calls: what came seven times may come six
 * times, so each has others to try where its call does not come again.
 */
const fairSample = (mixed: readonly Planned[]): Planned[][] =>
  Array.from({ length: SAMPLE }, (_each, at) => mixed.filter(({ chapter, death }) => chapter === story.chapters[at % story.chapters.length] && death.how === hows[at % hows.length]).slice(0, MOST_TRIES));
const say = (line: string): boolean => process.stdout.write(`  ${line}\n`);
const copiesIn = (strays: number): string => `${strays} copies too many told apart and removed`;

type Lines = Record<string, readonly string[]>;
/** What is missing and what is too many, list by list. */
const unlike = (found: Lines, wanted: Lines): string[] =>
  Object.entries(wanted).flatMap(([name, lines]) => {
    const there = found[name] ?? [];
    const [missing, more] = [lines.filter((each) => !there.includes(each)), there.filter((each) => !lines.includes(each))];
    const count = there.length === lines.length ? [] : [`${name}: ${there.length} in the place of ${lines.length}`];
    return [...count, ...missing.map((each) => `${name} lacks ${each}`), ...more.map((each) => `${name} also has ${each}`)];
  });

describe('a process that is killed at a call that leaves it', () => {
  test('is followed by another, and everybody has been told, once, with no stage left out or twice', async () => {
    const mixed = inOrder(story.chapters.flatMap(planned));
    const chosen = every ? mixed.slice(tried).map((one) => [one]) : fairSample(mixed);
    const points = story.chapters.reduce((sum, { points: each }) => sum + each.length, 0);
    say(`${points} calls leave in ${story.chapters.length} chapters: ${mixed.length} deaths, of which ${chosen.length} are tried (seed ${seed}${every ? '' : '; all of them: REVIEW_DESK_EVERY_KILL=1'})`);
    let [strays, killed] = [0, 0];
    const wrong: unknown[] = [];
    for (const [at, others] of chosen.entries()) {
      for (const { chapter, death } of others) {
        const { ends, strays: copies, died } = await story.again(chapter, death);
        strays += copies;
        const differs = unlike(ends, chapter.end);
        if (differs.length > 0) wrong.push({ chapter: chapter.name, death, differs });
        if (every && (at % 50 === 49 || differs.length > 0)) say(`${at + 1} of ${chosen.length}, ${killed} killed, ${copiesIn(strays)}, ${wrong.length} wrong${differs.length > 0 ? ` ${JSON.stringify(wrong.at(-1)).slice(0, 3000)}` : ''}`);
        killed += died ? 1 : 0;
        if (died) break;
      }
    }
    say(`${killed} processes were killed; ${copiesIn(strays)}`);
    expect(wrong).toEqual([]);
    expect([chosen.length, killed >= chosen.length / 2]).toEqual([every ? mixed.length - tried : SAMPLE, true]);
  });
});

describe('two processes that race, with three calls in ten failing', () => {
  test('end as one that is calm', async () => {
    const { desk } = story;
    const chapters = every ? story.chapters : story.chapters.filter(({ name }) => name === 'nobody answers: the clock opens stage 2');
    for (const chapter of chapters) {
      const roll = dice(seed);
      desk.use(2);
      await desk.back(String(story.chapters.indexOf(chapter)), chapter.at);
      let [failed, calls] = [0, 0];
      desk.wire.fail(() => {
        calls += 1;
        const one = roll();
        failed += one < 0.3 ? 1 : 0;
        return one < 0.15 ? 'cut' : one < 0.3 ? 'lost' : null;
      });
      await chapter.run(desk);
      await untilQuiet(desk);
      desk.wire.fail(null);
      await untilQuiet(desk);
      desk.use(1);
      const { ends, strays } = await endOf(desk);
      say(`${chapter.name}: ${failed} of ${calls} calls failed (seed ${seed}), ${copiesIn(strays)}`);
      expect([seed, unlike(ends, chapter.end)]).toEqual([seed, []]);
      expect(failed / calls).toBeGreaterThan(0.2);
    }
  });
});

describe('a machine that is off for eleven days over Christmas', () => {
  /** The line of a card that says it, and what is read out of it. */
  const saidLate = /,\{[^{}]*"text":"This should have reached you on [^"]*"[^{}]*\}| This should have reached you on [^.]*\./g;
  const mornings = ['2026-12-24', '2026-12-29', '2026-12-30', '2026-12-31', '2027-01-04'];
  const told = async (off: boolean) => {
    const { desk } = story;
    await desk.back('0', '2026-12-21T10:00:00Z');
    await raiseIt(desk, '2026-12-21');
    for (const at of ['2026-12-21T10:15:00Z', '2026-12-22T08:30:00Z', '2026-12-23T08:30:00Z']) await desk.arrive(at);
    if (off) desk.machines()[0]?.kill(true);
    for (const day of off ? mornings.slice(-1) : mornings) await desk.arrive(`${day}T08:30:00Z`);
    await untilQuiet(desk);
    const { ends } = await endOf(desk);
    const disputes = (await desk.read.practice.findByHousehold('H-101' as never)).flatMap(({ value }) => (value.kind === 'dispute' ? value.stages : []));
    const stages = disputes.map(({ number, dayZero, limit, shouldHaveBeenToldOn }) => ({ number, dayZero, limit, late: shouldHaveBeenToldOn ?? null }));
    // That a limit is today is told on that day alone; and a dispute has another reference each time.
    const kept = (lines: readonly string[]): string[] => lines.filter((each) => !each.includes(':limit-')).map((each) => each.replace(/D-[2-9A-HJKMNP-Z]{5}/g, 'the dispute')).toSorted();
    // What comes late says since when it was owed (0.10), and differs in nothing else.
    const [cards, saysLate] = [ends.chats.map((each) => each.replaceAll(saidLate, '')), ends.chats.filter((each) => each.includes('This should have reached you on')).length];
    return { stages, cards: kept(cards), saysLate, twice: ends.twice, told: kept(ends.Messages), mails: kept(ends.mails), feeds: ends.feeds.filter((each) => each.includes('H-101')) };
  };

  test('opens the stage that ran out meanwhile with the day on which it ran out, and tells each person once', async () => {
    const [daily, late] = [await told(false), await told(true)];
    expect(daily.stages).toEqual([{ number: 2, dayZero: '2026-12-30', limit: '2027-01-07', late: null }]);
    expect(late.stages).toEqual([{ number: 2, dayZero: '2026-12-30', limit: '2027-01-07', late: '2026-12-31' }]);
    expect({ ...late, stages: [], saysLate: 0 }).toEqual({ ...daily, stages: [] });
    expect([daily.saysLate, late.saysLate > 0]).toEqual([0, true]);
    expect([late.cards.length > 2, late.mails.length]).toEqual([true, 1]);
  });
});
