import type { PersonId } from '../../../ids.js';
import { actorOn } from '../../../people/rules/actorOn.js';
import { coverOn } from '../../../people/rules/coverToday.js';
import { hasLeft } from '../../../people/rules/hasLeft.js';
import type { Person } from '../../../people/types.js';
import type { Ports } from '../../../ports.js';
import type { Practice } from '../../../practice/types.js';
import { londonDateOf, toInstant } from '../../../time/index.js';
import type { Instant, LocalDate } from '../../../time/types.js';
import { inVacantPost } from '../rules/inVacantPost.js';
import { excludedFrom, isRestricted } from '../rules/isRestricted.js';
import { recipientOf, type Recipient } from '../rules/recipientOf.js';
import { mayOpen, mayPress } from '../rules/standInRights.js';
import type { Message } from '../types.js';

type Used = Pick<Ports, 'people' | 'directory' | 'unit' | 'clock'>;

/** `readsOnly`: of whoever stands in. `standsInForAny`: whether this person may have the same card in another's place too. */
export type RecipientToday = { recipient: Recipient; readsOnly: boolean; standsInForAny: boolean };

/** Who gets it as things are now: the People list, the covers in force, and what the mailbox says. */
export const recipientToday =
  (ports: Used) =>
  async ({ to, post, purpose }: Pick<Message, 'to' | 'post' | 'purpose'>, practice: Practice): Promise<RecipientToday> => {
    const now = ports.clock.now();
    const today = londonDateOf(now);
    const all = new Map((await ports.people.findAll(ports.unit)).map(({ value }) => [value.id, value]));
    const known = to === null ? null : (all.get(to) ?? null);
    const person = known ?? (to === null ? null : await fromDirectory(ports, to));
    const away = to !== null && person?.active ? awayOn(await ports.directory.awayUntil(to), now) : null;
    const actor = (id: PersonId) => {
      const found = all.get(id);
      return found ? actorOn(found, all.values(), today) : null;
    };
    const recipient = recipientOf({
      person, withoutPost: known === null, away, today, find: (id) => all.get(id) ?? null,
      // The directory's least permission does not tell who leads whom, so a leaver's post counts as vacant too.
      vacant: person === null || (known !== null && hasLeft(known)) ? inVacantPost({ post, team: practice.team }, [...all.values()], today) : [],
      restricted: isRestricted(practice), excluded: excludedFrom(practice),
      mayOpen: (id) => {
        const reader = actor(id);
        return reader !== null && mayOpen(reader, practice);
      },
    });
    const standIn = recipient.kind === 'instead' ? actor(recipient.person) : null;
    return {
      recipient,
      readsOnly: standIn !== null && !mayPress(standIn, practice, { purpose }),
      standsInForAny: [...all.values()].some((each) => coverOn(each, today)?.deputy === to || (hasLeft(each) && each.manager === to)),
    };
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
