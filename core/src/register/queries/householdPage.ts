import type { HouseholdPage } from '../../api/shapes/households.js';
import { noteReadings } from '../../audit/index.js';
import { policyInForce } from '../../council/policyInForce.js';
import { ledgerOf } from '../../delivery/effects/refreshDeadlines.js';
import type { HouseholdRef } from '../../ids.js';
import type { Actor } from '../../people/index.js';
import { goodPracticeRights } from '../../practice/goodPractice/rights.js';
import type { Ports, RequestContext } from '../../ports.js';
import type { Stored } from '../../records/index.js';
import { actNames, mayTowards, type Right } from '../../rights/index.js';
import { isOpenReview } from '../../reviews/order.js';
import { byDue, deadlineView } from '../../reviews/queries/deadlineView.js';
import { reviewReader, reviewRow } from '../../reviews/queries/reviewRow.js';
import { reviewRights, reviewThing } from '../../reviews/rights.js';
import {
  approvalRights,
  checksRights,
  contactsPlacementsRights,
  holdRights,
  householdRights,
  householdThing,
} from '../rights.js';
import { noSuchHousehold } from '../households/commands/loadHousehold.js';
import type { Household } from '../types.js';
import { carerViews } from './carerViews.js';
import { checkViews } from './checkViews.js';
import { namesOf } from './householdRow.js';
import { timelineOf } from './timelineOf.js';

/** The household's file: each part by the rights of its own record; a part that may not be read is null. */
export const householdOf =
  (ports: Ports) =>
  async (actor: Actor, ref: HouseholdRef, context: RequestContext): Promise<HouseholdPage> => {
    const stored = await ports.households.findById(ref);
    if (!stored || !mayTowards(householdRights, actor, householdThing(stored.value), 'read'))
      throw noSuchHousehold();
    return householdPageOf(ports)(actor, stored, context);
  };

/**
 * The page of a household that has been read or just written; its deadlines are worked out from the facts as they stand.
 * Whoever is given it has read it, an act's answer included (access.md 1.12).
 */
export const householdPageOf =
  (ports: Ports) =>
  async (actor: Actor, stored: Stored<Household>, context: Pick<RequestContext, 'reading'>): Promise<HouseholdPage> => {
    const household = stored.value;
    const thing = householdThing(household);
    noteReadings(context, actor, 'Household')('household', household.ref, thing);
    const may = (table: readonly Right[]): boolean => mayTowards(table, actor, thing, 'read');
    const [reader, policy, all, rows] = await Promise.all([
      reviewReader(ports),
      policyInForce(ports),
      ports.reviews.findByHousehold(household.ref),
      ports.deadlines.findBySubject(household.ref),
    ]);
    const reviews = all
      .map((each) => each.value)
      .filter((each) => mayTowards(reviewRights, actor, reviewThing(each), 'read'));
    const open = all.map((each) => each.value).find(isOpenReview) ?? null;
    const ledger =
      may(reviewRights) || may(checksRights)
        ? await ledgerOf(ports)(household, open, rows, { why: 'as the facts stand', by: actor.id })
        : null;
    const parts = {
      approval: may(approvalRights),
      checks: may(checksRights),
      placements: may(contactsPlacementsRights),
      reviews: may(reviewRights),
      hold: may(holdRights),
    };
    const { book, today, calendar } = reader;
    return {
      ref: household.ref,
      revision: stored.revision,
      names: namesOf(household),
      town: household.town,
      address: parts.placements ? household.address : null,
      carerType: household.carerType,
      status: household.status,
      restricted: household.restricted !== null,
      hold:
        household.hold && mayTowards(holdRights, actor, thing, 'exists')
          ? { by: book.must(household.hold.by), since: household.hold.since }
          : null,
      officer: book.named(household.firo),
      ssw: book.named(household.ssw),
      ftm: book.named(household.ftm),
      carers: carerViews(household, parts),
      members: household.members.map(({ joinedOn: _joinedOn, ...member }) => member),
      placements: parts.placements
        ? household.placements.map(({ childsWorkerMail: _mail, ...placement }) => placement)
        : null,
      checks: parts.checks ? checkViews(household, policy.current, calendar, today) : null,
      deadlines:
        ledger?.all.map((row) => deadlineView(row, reader)).toSorted(byDue) ??
        null,
      reviews: parts.reviews ? reviews.map((each) => reviewRow(each, reader)) : null,
      timeline: timelineOf(household, reviews, parts),
      acts: [
        ...[householdRights, contactsPlacementsRights, approvalRights, checksRights, holdRights, goodPracticeRights].flatMap((table) => actNames(table, actor, thing)),
        ...(open ? actNames(reviewRights, actor, reviewThing(open)) : []),
      ],
    };
  };
