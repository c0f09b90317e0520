import type { AnswerOf } from '../../api/routeTable.js';
import type { Ports } from '../../ports.js';
import type { RoleId } from '../../rights/index.js';
import type { Actor } from '../types.js';
import { nameBook } from './nameBook.js';
import { requireRole } from './requireRole.js';

/** Colleagues who hold a post, to choose from; the team is the third fact that tells two namesakes apart (0.14). */
export const staffWith =
  (ports: Pick<Ports, 'people' | 'unit'>) =>
  async (actor: Actor, role: RoleId): Promise<AnswerOf<'staffWith'>> => {
    requireRole(actor);
    const { people } = await nameBook(ports);
    const staff = people
      .filter((person) => person.active)
      .flatMap((person) => {
        const holding = person.roles.find((each) => each.role === role);
        return holding ? [{ id: person.id, name: person.name, team: holding.team ?? person.town }] : [];
      });
    return { staff: staff.toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB')) };
  };
