import { policyInForce } from '../../../council/policyInForce.js';
import type { Ports } from '../../../ports.js';
import { quarterOf } from '../../../practice/rules/quarterOf.js';
import type { PracticePage } from '../../../practice/ports.js';
import type { Practice } from '../../../practice/types.js';
import { londonDateOf, toInstant } from '../../../time/index.js';
import { isStillSo } from '../rules/isStillSo.js';
import { sendingMoment } from '../rules/sendingMoment.js';
import { changeMessage } from './changeMessage.js';

type Used = Pick<Ports, 'practice' | 'messages' | 'policies' | 'services' | 'unit' | 'clock' | 'calendarDays' | 'effectQueue'>;

/** Nobody tries out a service silently for longer than this. */
const QUARTERS_BACK = 4;

/**
 * Lets go what was held until a manager started telling people (IM6): it is sent from now on, or dropped where it is no
 * longer so. A repeat finds nothing held. Gives how many were let go.
 */
export const releaseHeld =
  (ports: Used) =>
  async (teams: ReadonlySet<string>): Promise<number> => {
    let released = 0;
    for (const quarter of quartersUntil(ports.clock.now())) {
      let next: string | null = null;
      do {
        const page: PracticePage = await ports.practice.findOfQuarter(ports.unit, quarter, next);
        for (const { value } of page.records) if (isOf(value, teams)) released += await releaseOf(ports, value);
        next = page.next;
      } while (next !== null);
    }
    return released;
  };

const isOf = ({ team }: Practice, teams: ReadonlySet<string>): boolean => teams.has('all') || teams.has(team ?? '');

const releaseOf = async (ports: Used, practice: Practice): Promise<number> => {
  const held = (await ports.messages.findAbout(practice.id)).filter(({ value }) => value.held && value.dropped === null);
  const { workingHours } = (await policyInForce(ports)).current;
  const now = ports.clock.now();
  for (const { value } of held) {
    const so = isStillSo(practice, value, londonDateOf(now));
    const atOnce = (practice.kind === 'alert' || practice.kind === 'dispute') && practice.childAtRisk;
    const notBefore = sendingMoment(now, workingHours, ports.calendarDays, atOnce);
    await changeMessage(ports, value.id, 'release', (message) => {
      if (!message.held) return null;
      return so ? { ...message, held: false, notBefore } : { ...message, held: false, dropped: now };
    });
    if (so && notBefore <= now) await ports.effectQueue.wake({ list: 'messages', id: value.id });
  }
  return held.length;
};

const quartersUntil = (now: string): string[] => {
  const moment = new Date(now);
  const quarters = Array.from({ length: QUARTERS_BACK + 1 }, (_each, back) => {
    const day = new Date(Date.UTC(moment.getUTCFullYear(), moment.getUTCMonth() - 3 * back, 15));
    return quarterOf(toInstant(day.toISOString()));
  });
  return [...new Set(quarters)];
};
