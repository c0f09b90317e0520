import { createRandom, type Random } from '../random.js';
import { diaryWorkdays, type Workday } from './workdays.js';
import type { DiaryEvent, Post } from './types.js';

const event = (
  day: Workday,
  from: string,
  to: string,
  subject: string,
  more: Partial<DiaryEvent> = {},
): DiaryEvent => ({
  subject,
  start: `${day.date}T${from}`,
  end: `${day.date}T${to}`,
  timeZone: 'Europe/London',
  showAs: 'busy',
  ...more,
});

const towns = ['Marlbeck', 'Harle Green', 'Quarrington', 'Saltersyke'] as const;

/** Visits on Tuesdays to Thursdays, team time on Mondays, writing up on Fridays. */
const reviewingOfficer = (day: Workday, random: Random): DiaryEvent[] => {
  if (day.weekday === 1) return [event(day, '09:30', '11:00', 'Team meeting')];
  if (day.weekday === 5)
    return day.week % 4 === 3
      ? [event(day, '10:00', '11:30', 'Supervision')]
      : [event(day, '13:00', '16:30', 'Writing up')];
  const visits: DiaryEvent[] = [];
  if (random.chance(0.35)) visits.push(event(day, '10:00', '11:30', `Visit, ${random.pick(towns)}`));
  if (random.chance(0.3)) visits.push(event(day, '14:00', '15:30', `Visit, ${random.pick(towns)}`));
  return visits;
};

/** Works Tuesdays, Wednesdays and Thursdays; the other days are shown as away. */
const partTimeOfficer = (day: Workday, random: Random): DiaryEvent[] =>
  day.weekday === 1 || day.weekday === 5
    ? [event(day, '00:00', '23:59', 'Not a working day', { showAs: 'oof' })]
    : reviewingOfficer(day, random);

const worker = (day: Workday, random: Random): DiaryEvent[] => {
  const made: DiaryEvent[] = [];
  if (day.weekday === 2) made.push(event(day, '09:00', '10:30', 'Team meeting'));
  if (day.weekday === 4 && day.week % 4 === 1) made.push(event(day, '14:00', '15:30', 'Supervision'));
  if (random.chance(0.4)) made.push(event(day, '11:00', '12:30', `Supervision visit, ${random.pick(towns)}`));
  if (random.chance(0.3)) made.push(event(day, '15:00', '16:30', `Visit, ${random.pick(towns)}`));
  if (random.chance(0.02)) made.push(event(day, '08:30', '09:30', 'Dentist', { private: true }));
  return made;
};

const manager = (day: Workday, random: Random): DiaryEvent[] => {
  const made = [event(day, '09:00', '10:00', 'Managers’ catch-up')];
  if (random.chance(0.6)) made.push(event(day, '10:30', '12:00', 'Supervision'));
  if (random.chance(0.6)) made.push(event(day, '13:30', '15:00', 'Service meeting'));
  if (random.chance(0.2))
    made.push(event(day, '15:30', '16:30', 'Hold for interviews', { showAs: 'tentative' }));
  return made;
};

const dayOf = { reviewingOfficer, partTimeOfficer, worker, manager } as const;

/** The panel sits on every second Wednesday; those who serve it are there. */
const panelKeys = new Set(['colin', 'viceChair2', 'panelAdviser1', 'legalAdviser1']);
const isPanelDay = (day: Workday): boolean => day.weekday === 3 && day.week % 2 === 1;

/** One week of leave each, spread over the months by the person's own numbers. */
const leaveWeek = (random: Random): number => random.between(3, 16);

/** Days that the automatic replies cover: shown as away, with nothing else in the diary. */
const isAway = (post: Post, day: Workday): boolean =>
  post.away !== undefined && `${day.date}T09:00` >= post.away.start && `${day.date}T09:00` <= post.away.end;

/** A diary for a post, the same every time for the same key. */
export const diaryFor = (post: Post, seed: number): DiaryEvent[] => {
  const kind = post.diary;
  if (kind === undefined && !panelKeys.has(post.key)) return [];
  const random = createRandom(seed);
  const onLeave = leaveWeek(random);
  return diaryWorkdays.flatMap((day) => {
    if (isAway(post, day)) return [event(day, '00:00', '23:59', 'Away', { showAs: 'oof' })];
    if (panelKeys.has(post.key) && isPanelDay(day)) return [event(day, '09:30', '16:00', 'Fostering panel')];
    if (kind === undefined) return [];
    if (day.week === onLeave) return [event(day, '00:00', '23:59', 'Annual leave', { showAs: 'oof' })];
    return dayOf[kind](day, random);
  });
};
