import { policyCalendar } from '../../../council/policy.js';
import { policyInForce } from '../../../council/policyInForce.js';
import { Conflict, NotFound, NotPermitted } from '../../../errors.js';
import type { CommandKey, PersonId, PracticeId, ReviewId } from '../../../ids.js';
import type { Actor } from '../../../people/index.js';
import type { Ports } from '../../../ports.js';
import { effect, wasAlreadyDecided, type ActedBy, type Effect, type Stored } from '../../../records/index.js';
import type { HourTaken } from '../../../reviews/commands/hourOf.js';
import { keepDiariesTrue } from '../../../reviews/commands/keepDiariesTrue.js';
import { takeDiaries } from '../../../reviews/commands/takeDiaries.js';
import type { Act } from '../../../rights/index.js';
import { londonDateOf } from '../../../time/index.js';
import type { Instant } from '../../../time/types.js';
import { withRoomLeft } from '../../rules/roomLeft.js';
import { tellingEffects, type Telling } from '../../tellings.js';
import type { Acting } from '../acts/acting.js';
import { mayToDispute } from '../rights.js';
import { keptNamed } from '../rules/keptNamed.js';
import type { Staff } from '../rules/holderOf.js';
import type { Counting } from '../rules/stageLimit.js';
import { isCalledOff, stageHour, stageMeetingId } from '../rules/stageMeeting.js';
import type { Dispute } from '../types.js';

export type UsedByDisputes = Pick<Ports, 'practice' | 'people' | 'directory' | 'policies' | 'services' | 'unit' | 'clock' | 'calendarDays' | 'effectQueue'>;
/** A person's act may take an hour of people's days, which the clock's steps never do. */
export type UsedByActs = UsedByDisputes & Pick<Ports, 'diaries' | 'reviews'>;
export type DisputeRequest = { id: PracticeId; key: CommandKey };
/**
 * Any one of the rights is enough. `more` are effects beside those that every change has; `asksAway` where it matters
 * whether the officer or their line manager is out of office now, `takesHour` where the stage's meeting takes people's time.
 */
export type DisputeChange = {
  name: string;
  rights: readonly Act[];
  make: (dispute: Dispute, acting: Acting) => Dispute;
  tell: (before: Dispute, after: Dispute, acting: Acting) => Telling[];
  more?: (after: Dispute) => Effect[];
  asksAway?: true;
  takesHour?: true;
};

/** The same answer for a dispute that is not there and one this person may not know of (access.md 1.2). */
export const noSuchDispute = (): NotFound => new NotFound('disputes.notFound', 'There is no dispute with this reference.');

const MOST_TRIES = 6;

/**
 * One act on a dispute: may they, can it be, one conditional write with all that follows. When somebody else wrote first
 * it is tried again on what stands, where the guards tell whether it still can be.
 */
export const changeDispute =
  (ports: UsedByActs) =>
  async (actor: Actor, { id, key }: DisputeRequest, change: DisputeChange): Promise<Stored<Dispute>> => {
    for (let tries = 1; ; tries += 1) {
      const stored = await findDispute(ports, id);
      if (!stored || !mayToDispute(actor, stored.value, 'exists')) throw noSuchDispute();
      if (wasAlreadyDecided(stored, key)) return stored;
      if (!change.rights.some((act) => mayToDispute(actor, stored.value, act)))
        throw new NotPermitted('disputes.notPermitted', 'Your role does not let you do this to this dispute. Nothing was changed. Ask the reviewing officer or the service manager.');
      const acting = await actingOn(ports, actor.id, stored.value, change.asksAway ?? false);
      const after = withRoomLeft(stored.value, change.make(stored.value, acting));
      const tellings = change.tell(stored.value, after, acting);
      const write = () => saveDispute(ports, stored, after, { name: change.name, key, by: actor.id, tellings, ...(change.more ? { more: change.more(after) } : {}) });
      const meeting = change.takesHour ? meetingToTake(after) : null;
      // The hour is taken before it is decided (docs/decisions/0004); somebody else's hour is no reason to try again.
      if (meeting) await takeDiaries(ports, meeting.mark, meeting.people, meeting, acting.now);
      try {
        return await (meeting ? keepDiariesTrue(ports, meeting.mark, meeting.people, meeting.start, acting.now, write) : write());
      } catch (error) {
        if (!(error instanceof Conflict) || tries >= MOST_TRIES) throw error;
      }
    }
  };

export const findDispute = async ({ practice }: Pick<Ports, 'practice'>, id: PracticeId): Promise<Stored<Dispute> | null> => {
  const stored = await practice.findById(id);
  return stored?.value.kind === 'dispute' ? { ...stored, value: stored.value } : null;
};

export type Saving = { name: string; key: CommandKey; by: ActedBy; tellings: readonly Telling[]; more?: readonly Effect[] };

export const saveDispute = async (ports: Pick<Ports, 'practice' | 'effectQueue' | 'clock'>, before: Stored<Dispute>, after: Dispute, saving: Saving): Promise<Stored<Dispute>> => {
  const value = keptNamed(after);
  const more = [...(saving.more ?? []), ...calledOff(before.value, value)];
  const saved = await ports.practice.save(before, { value, effects: effectsOfDispute(value, { ...saving, more }, ports.clock.now()), commandKey: saving.key, actedBy: saving.by });
  await ports.effectQueue.wake({ list: 'practice', id: value.id });
  return { ...saved, value };
};

/** Meetings that this change called off, with the stage that it ended: Outlook and the diaries are brought to it. */
const calledOff = (before: Dispute, after: Dispute): Effect[] =>
  after.stages
    .filter((stage) => isCalledOff(after, stage) && !before.stages.some((each) => each.number === stage.number && isCalledOff(before, each)))
    .map(({ number }) => bookingOf(before.id, number));

const meetingToTake = (dispute: Dispute): ({ mark: ReviewId } & HourTaken) | null => {
  const stage = dispute.stages.at(-1);
  const hour = stage ? stageHour(dispute, stage.number) : null;
  return stage && hour ? { mark: stageMeetingId(dispute, stage), ...hour } : null;
};

export const bookingOf = (id: PracticeId, stage: number): Effect => effect('stageMeeting.book', `${id}:${stage}`, { practice: id, stage: String(stage) });

/** What follows every change: its clocks, whoever is to be told, every copy of its card, the audit row. */
export const effectsOfDispute = (dispute: Dispute, { name, key, by, tellings, more = [] }: Saving, now: Instant): Effect[] => [
  effect('practiceDeadlines.refresh', dispute.id, { practice: dispute.id, why: name, by }),
  ...tellingEffects(dispute.id, key, tellings),
  ...more,
  effect('cards.refresh', dispute.id, { practice: dispute.id }),
  effect('audit.write', key, {
    act: `dispute.${name}`, record: dispute.restricted ? 'restricted-dispute' : 'dispute', about: dispute.id, by, at: now,
    to: `stage ${dispute.stages.at(-1)?.number ?? 0}`, policyVersion: String(dispute.policyVersion),
  }),
];

/** The people, the policy and the day under which something is done to this dispute. */
export const settingOf = async (ports: Pick<Ports, 'people' | 'policies' | 'services' | 'unit' | 'clock' | 'calendarDays'>, policyVersion: number | null): Promise<{ staff: Staff; counting: Counting; now: Instant }> => {
  const [people, policies] = await Promise.all([ports.people.findAll(ports.unit), policyInForce(ports)]);
  const policy = policyVersion === null ? policies.current : policies.byVersion(policyVersion);
  const now = ports.clock.now();
  return {
    now,
    staff: { people: people.map(({ value }) => value), today: londonDateOf(now) },
    counting: { policy, calendar: policyCalendar(policy, ports.calendarDays.holidays) },
  };
};

const actingOn = async (ports: UsedByDisputes, by: PersonId, dispute: Dispute, asksAway: boolean): Promise<Acting> => {
  const { now, staff, counting } = await settingOf(ports, dispute.policyVersion);
  const manager = staff.people.find(({ id }) => id === dispute.officer)?.manager ?? null;
  const asked = asksAway ? [dispute.officer, ...(manager ? [manager] : [])] : [];
  const away = await Promise.all(asked.map(async (person) => ((await ports.directory.awayUntil(person)) === null ? [] : [person])));
  return { by, now, today: staff.today, staff, counting, away: new Set(away.flat()) };
};
