import type { ThanksForm } from '../../../api/shapes/quality.js';
import { noteReadings } from '../../../audit/index.js';
import type { HouseholdRef } from '../../../ids.js';
import type { Actor } from '../../../people/index.js';
import { nameBook } from '../../../people/queries/nameBook.js';
import type { Ports, RequestContext } from '../../../ports.js';
import { captionOf } from '../../../register/index.js';
import { householdThing } from '../../../register/rights.js';
import { householdToThankFor } from '../commands/sendThanks.js';
import { thanksCategories } from '../rules/thanksCategories.js';
import { whoIsThanked } from '../rules/whoIsThanked.js';

/** What the dialog knows before anything is typed: whom it may thank, the household's own worker first. */
export const thanksFormOf =
  (ports: Pick<Ports, 'households' | 'people' | 'unit'>) =>
  async (actor: Actor, ref: HouseholdRef | null, context: Pick<RequestContext, 'reading'>): Promise<ThanksForm> => {
    const household = await householdToThankFor(ports, actor, ref);
    if (household) noteReadings(context, actor, 'Thanks')('household', household.ref, householdThing(household));
    const book = await nameBook(ports);
    const named = household?.restricted?.named ?? null;
    const carers = new Set(household?.carers.map((each) => each.employee));
    const people = book.people
      .filter((each) => each.active && each.id !== actor.id && each.roles.length > 0 && !carers.has(each.id) && (named === null || named.includes(each.id)))
      .map(({ id, name, jobTitle, town }) => ({ id, name, jobTitle, town }))
      .toSorted((a, b) => Number(b.id === household?.ssw) - Number(a.id === household?.ssw) || a.name.localeCompare(b.name, 'en-GB'));
    const team = named === null && household !== null && household.team !== null ? whoIsThanked({ person: null, team: true }, household, book.people, actor.id) : null;
    return {
      household: household && { ref: household.ref, ...captionOf(household) },
      people,
      team: team && { members: team.to.map((each) => book.must(each)), manager: book.named(team.manager) },
      categories: [...thanksCategories],
    };
  };
