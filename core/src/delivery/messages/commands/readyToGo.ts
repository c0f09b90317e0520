import type { PersonId } from '../../../ids.js';
import type { Person } from '../../../people/types.js';
import type { Ports } from '../../../ports.js';
import type { Practice } from '../../../practice/types.js';
import { londonDateOf, toInstant } from '../../../time/index.js';
import type { Instant, LocalDate } from '../../../time/types.js';
import { excludedFrom, isRestricted } from '../rules/isRestricted.js';
import { isStillSo } from '../rules/isStillSo.js';
import { recipientOf, type Recipient } from '../rules/recipientOf.js';
import type { Message } from '../types.js';
import { askToChoose, tellSenderOfCover } from './sideMessages.js';

type Used = Parameters<typeof tellSenderOfCover>[0] & Pick<Ports, 'people' | 'directory'>;

/** `go`: to this person, in whose place. Otherwise it is business support's, or nobody's any more. */
export type Ready = { do: 'go'; to: PersonId; standsInFor: PersonId | null } | { do: 'task' } | { do: 'drop' };

/** Whether a message still holds, and who really gets it today. Whoever must hear of the way it takes is told first. */
export const readyToGo =
  (ports: Used) =>
  async (message: Message, practice: Practice | null): Promise<Ready> => {
    const now = ports.clock.now();
    if (!isStillSo(practice, message, londonDateOf(now))) return { do: 'drop' };
    // "Try the clock" reaches whoever tries it, and nobody else (IM8).
    if (message.trial) return { do: 'go', to: message.trial, standsInFor: message.standsInFor };
    if (practice === null || message.standsInFor !== null) return message.to === null ? { do: 'drop' } : { do: 'go', to: message.to, standsInFor: message.standsInFor };
    const recipient = await recipientToday(ports)(message, practice);
    switch (recipient.kind) {
      case 'themselves': return message.to === null ? { do: 'task' } : { do: 'go', to: message.to, standsInFor: null };
      case 'instead':
        await tellSenderOfCover(ports)(practice, message, recipient.person, recipient.until);
        return { do: 'go', to: recipient.person, standsInFor: message.to };
      case 'choose':
        if (message.to !== practice.officer) await askToChoose(ports)(practice, message);
        return recipient.sendToo && message.to !== null ? { do: 'go', to: message.to, standsInFor: null } : { do: 'drop' };
      case 'task': return { do: 'task' };
      case 'nobody': return { do: 'drop' };
    }
  };

/** Who gets it as things are now: the People list, the covers in force, and what the mailbox says. */
export const recipientToday =
  (ports: Pick<Used, 'people' | 'directory' | 'unit' | 'clock'>) =>
  async ({ to }: Message, practice: Practice): Promise<Recipient> => {
    const now = ports.clock.now();
    const all = new Map((await ports.people.findAll(ports.unit)).map(({ value }) => [value.id, value]));
    const person = to === null ? null : (all.get(to) ?? (await fromDirectory(ports, to)));
    const away = to !== null && person?.active ? awayOn(await ports.directory.awayUntil(to), now) : null;
    return recipientOf({
      person, away, today: londonDateOf(now), find: (id) => all.get(id) ?? null, restricted: isRestricted(practice), excluded: excludedFrom(practice),
    });
  };

/** Somebody without a post here, such as the owner of an action: the council's directory knows whether they work there. */
const fromDirectory = async ({ directory, unit }: Pick<Used, 'directory' | 'unit'>, id: PersonId): Promise<Person | null> => {
  const found = await directory.findById(id);
  return found && { id, unit, name: found.name, mail: found.mail, jobTitle: found.jobTitle, roles: [], cover: [], active: found.active, manager: found.manager, town: null };
};

/** Out of office without an end is a moment that nobody lives to see. */
const NO_END = '9000';

/** A mailbox whose last day is past says nothing. */
const awayOn = (until: string | null, now: Instant): { until: LocalDate | null } | null => {
  if (until === null || Date.parse(until) < Date.parse(now)) return null;
  return { until: until >= NO_END ? null : londonDateOf(toInstant(new Date(until).toISOString())) };
};
