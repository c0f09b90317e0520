import { commandKey, type PersonId } from '../../../ids.js';
import { hasLeft } from '../../../people/rules/hasLeft.js';
import type { Ports } from '../../../ports.js';
import { noteWaitingPresses } from '../../../practice/disputes/commands/noteWaitingPresses.js';
import { thanksToList } from '../../../practice/goodPractice/queries/thanksToList.js';
import type { MonthOfThanks } from '../../../practice/goodPractice/types.js';
import type { LocalDate } from '../../../time/types.js';
import type { Message, MessageId } from '../types.js';

type Used = Parameters<typeof noteWaitingPresses>[0] & Parameters<typeof thanksToList>[0] & Pick<Ports, 'people' | 'deliveries' | 'messages' | 'unit' | 'clock' | 'effectQueue'>;

const AT_ONCE = 20;

/**
 * One message for each person of whom the sweep recorded something that day, and for the service manager on the first
 * working day of a month where last month's good practice is to be told; what it says is put together when it goes.
 * However often it is asked there is one a person and day. Gives how many there are.
 * Source: timescales 1.18; workflows D3.
 */
export const makeDigests =
  (ports: Used) =>
  async (day: LocalDate): Promise<number> => {
    await noteWaitingPresses(ports)(day);
    const staff = (await ports.people.findAll(ports.unit)).map(({ value }) => value).filter((each) => !hasLeft(each));
    const people = staff.map(({ id }) => id);
    const thanks = await thanksToList(ports)(day, staff);
    const toTell: PersonId[] = [];
    for (let at = 0; at < people.length; at += AT_ONCE) {
      const some = people.slice(at, at + AT_ONCE);
      const notices = await Promise.all(some.map((person) => ports.deliveries.findForPerson(person, day)));
      toTell.push(...some.filter((person, index) => thanks.has(person) || notices[index]?.some((each) => each.state === 'queued')));
    }
    const made = await ports.messages.createAll(toTell.map((person) => {
      const value = digestMessage(ports, person, day, thanks.get(person));
      return { id: value.id, decision: { value, effects: [], commandKey: commandKey(`digest-${day}`), actedBy: 'service' as const } };
    }));
    for (const { stored } of made) if (stored.revision === 1) await ports.effectQueue.wake({ list: 'messages', id: stored.value.id });
    return made.length;
  };

const digestMessage = ({ unit, clock }: Pick<Used, 'unit' | 'clock'>, person: PersonId, day: LocalDate, thanks: MonthOfThanks | undefined): Message => ({
  id: `digest:${person}:${day}` as MessageId, unit, to: person, post: 'staff', about: null, purpose: 'digest', owedSince: null, notBefore: clock.now(), madeAt: clock.now(),
  standsInFor: null, attempts: [], taken: null, task: null, opened: null, held: false, dropped: null,
  ...(thanks === undefined ? {} : { thanks }),
});
