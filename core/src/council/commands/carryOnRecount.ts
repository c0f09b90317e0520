import { recountDeadlines } from '../../delivery/effects/recountDeadlines.js';
import { Unavailable } from '../../errors.js';
import type { HouseholdRef } from '../../ids.js';
import type { Ports } from '../../ports.js';
import { bankHolidaysDigest } from '../../time/index.js';
import { placeAfter, placeOf, recountJobId, recountOf } from '../recountJob.js';
import { noteOnService } from './noteOnService.js';

/**
 * Counts stored deadlines again after the bank-holiday list changed: a page of households a piece. The switchboard holds
 * the place, so a second worker, or a message that comes twice, goes on only from where the job stands; the list counts
 * as theirs when every household has been gone through. Done twice it changes nothing more.
 */
export const carryOnRecount =
  (ports: Ports) =>
  async (id: string): Promise<void> => {
    const { list, from } = recountOf(id);
    const standing = (await ports.services.findById(ports.unit))?.value.recounting;
    if (standing?.list !== list || standing.from !== from || bankHolidaysDigest(ports.calendarDays.holidays) !== list) return;
    const place = placeOf(from);
    const page = await ports.households.findByStatus(ports.unit, place.status, place.page);
    await recountAll(ports, page.rows.map(({ value }) => value.ref));
    const after = placeAfter(place, page.next);
    const noted = await noteOnService(ports, `recounted-${list}`, ({ recounting, ...rest }) => {
      if (recounting?.list !== list || recounting.from !== from) return null;
      return after === null ? { ...rest, countedWith: list } : { ...rest, recounting: { list, from: after, touchedAt: ports.clock.now() } };
    });
    if (noted && after !== null) await ports.effectQueue.carryOn({ kind: 'recount', id: recountJobId({ list, from: after }) });
  };

/** One household that fails keeps none of its page waiting; the page is then done again, which changes only what failed. */
const recountAll = async (ports: Ports, refs: readonly HouseholdRef[]): Promise<void> => {
  const failed: HouseholdRef[] = [];
  let cause: unknown;
  for (const ref of refs) {
    try {
      await recountDeadlines(ports)(ref);
    } catch (error) {
      failed.push(ref);
      cause ??= error;
    }
  }
  if (failed.length > 0) throw new Unavailable('council.recountFailed', `The deadlines of ${failed.join(', ')} could not be counted again.`, 60, { cause });
};
