import { setImmediate } from 'node:timers/promises';
import type { TrialWish } from '@review-desk/core/api';
import { policyCalendar, type Trial, type TrialResult } from '@review-desk/core/council';
import { isToSend, type Channels, type SafeCard } from '@review-desk/core/delivery';
import { Unavailable } from '@review-desk/core/errors';
import { englandAndWales, isOpenDeadline, laterOf, londonDateOf, type LocalDate } from '@review-desk/core/time';
import { createTrialActs } from './createTrialActs.js';
import { createTrialCouncil, type TrialCouncil } from './createTrialCouncil.js';
import { createTrialHost, nextQuarter } from './createTrialHost.js';
import { nextAct } from './inventedActs.js';
import { inventedPosts, type Absence } from './inventedPeople.js';
import { trialSteps, type CardAt, type Look } from './trialSteps.js';

/** The longest runs look on some eighty mornings; more would be a clock that never comes to an end. */
const MOST_LOOKS = 500;
/** "Told when missed" is the last of the reminders that is not a repetition (timescales 1.18). */
const TOLD_AFTER = 3;
const AWAY_FOR = 15;

/**
 * "Try the clock" (IM8): the timers, the worker, the sending and the API of this host over a council that lives in memory,
 * with a clock that goes from one moment at which the host has something to do to the next.
 */
export const createTrial = ({ face }: { face: Channels['messenger']['face'] }): Trial => ({
  people: inventedPosts,
  run: async (wish, policy) => {
    const calendar = policyCalendar(policy, englandAndWales);
    const council = await createTrialCouncil({ policy, start: wish.start, absence: absenceOf(wish, calendar.addWorkingDays(wish.start, AWAY_FOR)), face });
    const looks = await play(council, wish);
    const lastDay = londonDateOf(looks.at(-1)?.at ?? council.ports.clock.now());
    const { faces, cards } = drawn(council, face);
    return {
      run: {
        wish, steps: trialSteps(looks, cards, calendar.forLocalRules), faces, passedOver: calendar.forLocalRules.bankHolidaysBetween(wish.start, lastDay),
        alert: looks.at(-1)?.alert ?? null, dispute: looks.at(-1)?.dispute ?? null,
      },
      cards: council.seen.map(({ card }) => card),
    } satisfies TrialResult;
  },
});

const absenceOf = ({ track, manager, start }: TrialWish, until: LocalDate): Absence => {
  if (manager !== 'deputy') return null;
  return track === 'iro' ? { away: 'ctm', deputy: 'ctmDeputy', from: start, until } : { away: 'ftm', deputy: 'ftmDeputy', from: start, until };
};

/** From the officer's press to the last reminder that says something new. */
const play = async ({ ports }: TrialCouncil, wish: TrialWish): Promise<Look[]> => {
  const [host, acts] = [createTrialHost({ ports }), createTrialActs({ ports })];
  const looks: Look[] = [];
  const look = async (): Promise<Look> => {
    // Nothing here waits for a wire, so others are let in between two looks.
    await setImmediate();
    await host.tick();
    const now: Look = { at: ports.clock.now(), ...(await acts.pages(wish.track)) };
    looks.push(now);
    return now;
  };
  await acts.begin(wish);
  for (let now = await look(); looks.length < MOST_LOOKS; now = await look()) {
    const act = nextAct({ wish, ...acts.records(), answerDue: now.alert?.answerDue ?? null, calendar: ports.calendarDays });
    // What an invented person should have done by now is done at the next look.
    const actAt = act && (act.at > now.at ? act.at : nextQuarter(now.at));
    const tick = host.nextTick();
    const at = actAt !== null && actAt <= tick ? actAt : tick;
    if (act === null && londonDateOf(at) > lastDayOf(ports)) return looks;
    ports.clock.set(at);
    if (act && at === actAt) await acts.take(act);
  }
  throw new Unavailable('trial.endless', 'The trial did not come to an end. Nothing was sent. Tell whoever looks after Review Desk.');
};

/** The third working day after the last limit that was missed; what still waits to be sent goes in any case. */
const lastDayOf = ({ deadlines, messages, calendarDays, clock }: TrialCouncil['ports']): LocalDate => {
  const reminded = deadlines.all().flatMap(({ deadline }) => (isOpenDeadline(deadline) ? calendarDays.addWorkingDays(deadline.due, TOLD_AFTER) : []));
  const waiting = messages.all().flatMap(({ value }) => (isToSend(value) ? londonDateOf(value.notBefore) : []));
  return [...reminded, ...waiting].reduce(laterOf, londonDateOf(clock.now()));
};

/** Each different card once, and every card with the place of its face. */
const drawn = ({ ports, seen }: TrialCouncil, face: Channels['messenger']['face']): { faces: Record<string, unknown>[]; cards: CardAt[] } => {
  const places = new Map<string, number>();
  const faces: Record<string, unknown>[] = [];
  const messages = new Map(ports.messages.all().map(({ value }) => [String(value.id), value]));
  const posts = new Map(inventedPosts().map((each) => [each.person.id, each]));
  const placeOf = (card: SafeCard): number => {
    const made = face({ ...card, message: '' });
    const text = JSON.stringify(made);
    const known = places.get(text) ?? faces.push(made) - 1;
    places.set(text, known);
    return known;
  };
  const cards = seen.flatMap(({ at, to, card }): CardAt[] => {
    const [reader, absent] = [posts.get(to), posts.get(messages.get(card.message)?.standsInFor ?? to)];
    if (!reader) return [];
    return [{ at, to: reader.person, post: reader.post, standsInFor: absent && absent !== reader ? absent.person : null, digest: card.kind === 'digest', face: placeOf(card) }];
  });
  return { faces, cards };
};
