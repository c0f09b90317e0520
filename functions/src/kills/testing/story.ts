import { chapters, setUpCouncil, type Chapter } from './chapters.js';
import { endOf, isQuiet, type EndState } from './endOf.js';
import { startKillDesk, type KillDesk } from './killDesk.js';
import type { Death, Point } from './wire.js';

export type CalmChapter = Chapter & { points: readonly Point[]; end: EndState['ends'] };
export interface Story {
  readonly desk: KillDesk;
  readonly chapters: readonly CalmChapter[];
  /** The chapter again, with a process that dies at that call. */
  again(chapter: CalmChapter, death: Death): Promise<EndState & { died: boolean }>;
  close(): Promise<void>;
}

const MOST_QUARTERS = 12;
const quarterAfter = (desk: KillDesk): string => new Date(Math.floor(desk.tenant().clock.now() / 900_000 + 1) * 900_000).toISOString().replace('.000', '');

/** A quarter of an hour and another, until nothing is left to do: one at least, for a timer may have died before it began. */
export const untilQuiet = async (desk: KillDesk): Promise<void> => {
  for (let quarter = 0; quarter < MOST_QUARTERS; quarter += 1) {
    await desk.arrive(quarterAfter(desk));
    if (await isQuiet(desk)) return;
  }
};

/** The story once, undisturbed: it gives the calls that leave, and what stands at the end of each chapter. */
export const tellCalmly = async (): Promise<Story> => {
  const desk = await startKillDesk();
  await setUpCouncil(desk);
  await desk.keep('0');
  const told: CalmChapter[] = [];
  for (const [at, chapter] of chapters.entries()) {
    await desk.back(String(at), chapter.at);
    desk.wire.watch(null, () => undefined);
    await chapter.run(desk);
    const points = desk.wire.points();
    await untilQuiet(desk);
    told.push({ ...chapter, points, end: (await endOf(desk)).ends });
    await desk.keep(String(at + 1));
  }
  return {
    desk,
    chapters: told,
    again: async (chapter, death) => {
      await desk.back(String(told.indexOf(chapter)), chapter.at);
      desk.wire.watch(death, () => desk.machines()[0]?.kill());
      await chapter.run(desk);
      await untilQuiet(desk);
      return { ...(await endOf(desk)), died: desk.wire.hasKilled() };
    },
    close: () => desk.close(),
  };
};
