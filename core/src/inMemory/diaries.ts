import type { Diaries, DiaryInterval } from '../reviews/ports.js';

const overlap = (a: DiaryInterval, b: DiaryInterval): boolean => a.start < b.end && b.start < a.end;

export const createInMemoryDiaries = (): Diaries => {
  const days = new Map<string, DiaryInterval[]>();
  const taken = (person: string, day: string): DiaryInterval[] => structuredClone(days.get(`${person} ${day}`) ?? []);
  return {
    find: async (person, day) => ({ person, day, taken: taken(person, day) }),
    take: async (person, day, interval) => {
      const others = taken(person, day).filter((each) => each.review !== interval.review);
      const inTheWay = others.find((each) => overlap(each, interval));
      if (inTheWay) return { taken: false, by: inTheWay.review };
      days.set(`${person} ${day}`, [...others, structuredClone(interval)]);
      return { taken: true };
    },
    release: async (person, day, review) => {
      days.set(`${person} ${day}`, taken(person, day).filter((each) => each.review !== review));
    },
  };
};
