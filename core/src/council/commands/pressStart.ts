import type { BodyOf } from '../../api/routeTable.js';
import type { StartPage } from '../../api/shapes/imports.js';
import type { Actor } from '../../people/index.js';
import type { Ports } from '../../ports.js';
import { demandStart, startPageOf } from '../queries/startPage.js';
import { saveService } from './saveService.js';

/** IM6: from now on people of these teams are told. A team that was started stays as it was; a repeat changes nothing. */
export const pressStart =
  (ports: Ports) =>
  async (actor: Actor, { key, teams }: BodyOf<'pressStart'>): Promise<StartPage> => {
    demandStart(ports, actor);
    const at = ports.clock.now();
    await saveService(ports, actor, key, 'start-telling', (service) => {
      const started = new Set(service.startedFor.map((each) => each.team));
      const fresh = [...new Set(teams)].filter((team) => !started.has(team)).map((team) => ({ team, at, by: actor.id }));
      return { ...service, startedFor: [...service.startedFor, ...fresh] };
    });
    // What was held goes now; a lost message loses nothing, for the timer asks the same.
    await ports.effectQueue.wake({ list: 'policies', id: ports.unit });
    return startPageOf(ports)(actor);
  };
