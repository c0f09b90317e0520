import { recountDeadlines, recountPractice } from '../../delivery/effects/recountDeadlines.js';
import { Unavailable } from '../../errors.js';
import type { Ports } from '../../ports.js';
import { bankHolidaysDigest } from '../../time/index.js';
import { isStatus, placeAfter, placeOf, recountJobId, recountOf } from '../recountJob.js';
import { noteOnService } from './noteOnService.js';

/**
 * Counts stored deadlines again after the bank-holiday list changed: a page of households a piece, then of alerts and
 * disputes. The switchboard holds the place, so a second worker, or a message that comes twice, goes on only from where
 * the job stands; the list counts as theirs when everything has been gone through. Done twice it changes nothing more.
 */
export const carryOnRecount =
  (ports: Ports) =>
  async (id: string): Promise<void> => {
    const { list, from } = recountOf(id);
    const standing = (await ports.services.findById(ports.unit))?.value.recounting;
    if (standing?.list !== list || standing.from !== from || bankHolidaysDigest(ports.calendarDays.holidays) !== list) return;
    const place = placeOf(from);
    const { recounts, next } = await pageAt(ports, place);
    await recountAll(recounts);
    const after = placeAfter(place, next);
    const noted = await noteOnService(ports, `recounted-${list}`, ({ recounting, ...rest }) => {
      if (recounting?.list !== list || recounting.from !== from) return null;
      return after === null ? { ...rest, countedWith: list } : { ...rest, recounting: { list, from: after, touchedAt: ports.clock.now() } };
    });
    if (noted && after !== null) await ports.effectQueue.carryOn({ kind: 'recount', id: recountJobId({ list, from: after }) });
  };

type Recount = { id: string; recount: () => Promise<void> };

const pageAt = async (ports: Ports, { name, page }: ReturnType<typeof placeOf>): Promise<{ recounts: Recount[]; next: string | null }> => {
  if (isStatus(name)) {
    const { rows, next } = await ports.households.findByStatus(ports.unit, name, page);
    return { recounts: rows.map(({ value: { ref } }) => ({ id: ref, recount: () => recountDeadlines(ports)(ref) })), next };
  }
  const { records, next } = await ports.practice.findOnBoard(ports.unit, name, page);
  return { recounts: records.map(({ value: { id } }) => ({ id, recount: () => recountPractice(ports)(id) })), next };
};

/** One that fails keeps none of its page waiting; the page is then done again, which changes only what failed. */
const recountAll = async (recounts: readonly Recount[]): Promise<void> => {
  const failed: string[] = [];
  let cause: unknown;
  for (const { id, recount } of recounts) {
    try {
      await recount();
    } catch (error) {
      failed.push(id);
      cause ??= error;
    }
  }
  if (failed.length > 0) throw new Unavailable('council.recountFailed', `The deadlines of ${failed.join(', ')} could not be counted again.`, 60, { cause });
};
