import { noteOnService } from '../../../council/commands/noteOnService.js';
import { releaseHeld } from './releaseHeld.js';

/** Whoever made a message just before the press has kept it by then, held as it was. */
const SETTLED_AFTER_MS = 15 * 60_000;

/**
 * Lets go what was held for the teams that a manager has started (IM6), again and again until a round that began well
 * after the press has gone through them whole. Gives how many messages were let go.
 */
export const releaseStarted =
  (ports: Parameters<typeof releaseHeld>[0]) =>
  async (): Promise<number> => {
    const service = (await ports.services.findById(ports.unit))?.value;
    const waiting = (service?.startedFor ?? []).filter(({ team }) => !service?.releasedFor?.includes(team));
    if (waiting.length === 0) return 0;
    const now = ports.clock.now();
    const released = await releaseHeld(ports)(new Set(waiting.map(({ team }) => team)));
    const settled = waiting.filter(({ at }) => Date.parse(now) - Date.parse(at) >= SETTLED_AFTER_MS).map(({ team }) => team);
    if (settled.length > 0) await noteOnService(ports, 'released', (each) => ({ ...each, releasedFor: [...new Set([...(each.releasedFor ?? []), ...settled])] }));
    return released;
  };
