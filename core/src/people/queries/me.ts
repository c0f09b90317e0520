import type { Me } from '../../api/shapes/me.js';
import type { Ports } from '../../ports.js';
import { londonDateOf } from '../../time/index.js';
import { mayBeginAsFirst } from '../rules/mayBeginAsFirst.js';
import { pagesOf, settingsOf } from '../rules/pagesOf.js';
import { roleLabel } from '../rules/roleLabels.js';
import type { Actor } from '../types.js';
import { coverOn } from '../rules/coverToday.js';
import { nameBook } from './nameBook.js';

/** Who is asking: what they hold, which pages work for them, and what to do when they hold nothing. */
export const meOf =
  (ports: Ports) =>
  async (actor: Actor): Promise<Me> => {
    const now = ports.clock.now();
    const today = londonDateOf(now);
    const settings = settingsOf(actor);
    // Asked only for whoever is told of it after an import: everybody else's app opens without a request.
    const seesStart = settings.includes('imports') || settings.includes('start');
    const [book, service] = await Promise.all([nameBook(ports), seesStart ? ports.services.findById(ports.unit) : null]);
    const known = book.find(actor.id) ?? (await ports.directory.findById(actor.id));
    const ready = actor.roles.length > 0 || actor.covers.length > 0;
    const mayBegin = mayBeginAsFirst(actor, book.people);
    const managers = book.people.filter((each) => each.active && each.roles.some((one) => one.role === 'sr-manager'));
    return {
      person: { id: actor.id, name: known?.name ?? 'You', jobTitle: known?.jobTitle ?? '' },
      council: ports.council,
      today,
      now,
      roles: actor.roles.map(({ role, team }) => ({ role, label: roleLabel(role), team })),
      status: ready ? 'ready' : mayBegin ? 'firstAdministrator' : 'noRole',
      pages: pagesOf(actor),
      settings: mayBegin ? ['people'] : settings,
      whoToAsk: ready ? [] : managers.map(({ id, name }) => ({ id, name })),
      covers: actor.covers.map(({ person }) => {
        const covered = book.find(person);
        return { person: book.must(person), until: covered ? (coverOn(covered, today)?.until ?? null) : null };
      }),
      toldStarted: seesStart ? (service?.value.startedFor.length ?? 0) > 0 : null,
    };
  };
