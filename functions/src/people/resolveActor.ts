import type { UnitId } from '@review-desk/core/ids';
import type { Actor, Cover, People } from '@review-desk/core/people';
import { londonDateOf, type Clock, type LocalDate } from '@review-desk/core/time';
import type { Caller } from '../http/verifyToken.js';

type Needs = { people: People; clock: Clock; unit: UnitId };

/** Who is asking: the token says which person, the People list what they hold and whom they cover today. */
export const resolveActor =
  ({ people, clock, unit }: Needs) =>
  async (caller: Caller): Promise<Actor> => {
    const today = londonDateOf(clock.now());
    const found = await people.findById(caller.person);
    // A leaver has nothing from the moment that the account is disabled (access.md 1.4), cover included.
    const active = found?.value.active ?? false;
    const covered = active ? await people.findCoveredBy(caller.person) : [];
    return {
      id: caller.person,
      unit: found?.value.unit ?? unit,
      roles: active && found ? found.value.roles : [],
      covers: covered
        .filter(({ value }) => value.cover.some((cover) => cover.deputy === caller.person && isOn(cover, today)))
        .map(({ value }) => ({ person: value.id, roles: value.roles })),
      appRoles: caller.appRoles,
    };
  };

const isOn = (cover: Cover, day: LocalDate): boolean => cover.from <= day && (cover.until === null || day <= cover.until);
