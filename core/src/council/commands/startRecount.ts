import { Conflict } from '../../errors.js';
import { commandKey } from '../../ids.js';
import type { Ports } from '../../ports.js';
import type { Decision } from '../../records/index.js';
import { bankHolidaysDigest, type Instant } from '../../time/index.js';
import type { Service } from '../ports.js';
import { FIRST_PLACE, recountJobId } from '../recountJob.js';
import { newService } from './saveService.js';

type Used = Pick<Ports, 'services' | 'unit' | 'council' | 'calendarDays' | 'clock'>;

/**
 * Compares the bank holidays that the stored deadlines were counted with to those of this release, and notes a recount
 * where they differ. Gives the jobs to carry on: the one it started, or one that stood still since `leftBefore`. A
 * service that never noted a list is met within minutes of its set-up, when no other release can have counted for it.
 */
export const startRecount =
  (ports: Used) =>
  async (leftBefore: Instant): Promise<string[]> => {
    const list = bankHolidaysDigest(ports.calendarDays.holidays);
    const stored = await ports.services.findById(ports.unit);
    const { countedWith, recounting } = stored?.value ?? {};
    if (recounting?.list === list) return recounting.touchedAt < leftBefore ? [recountJobId(recounting)] : [];
    if (countedWith === list && recounting === undefined) return [];
    const unknown = countedWith === undefined && recounting === undefined;
    const started = { list, from: FIRST_PLACE, touchedAt: ports.clock.now() };
    const decision: Decision<Service> = {
      value: { ...(stored?.value ?? newService(ports)), ...(unknown ? { countedWith: list } : { recounting: started }) },
      effects: [],
      commandKey: commandKey(`recount-${list}-${stored?.revision ?? 0}`),
      actedBy: 'service',
    };
    try {
      if (stored) await ports.services.save(stored, decision);
      else await ports.services.create(ports.unit, decision);
    } catch (error) {
      // Another machine noted it first, or somebody pressed a button: the next look sees what stands.
      if (error instanceof Conflict) return [];
      throw error;
    }
    return unknown ? [] : [recountJobId(started)];
  };
