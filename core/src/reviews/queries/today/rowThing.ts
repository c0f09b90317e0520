import type { Actor } from '../../../people/index.js';
import type { Thing } from '../../../rights/index.js';
import type { DeadlineRow } from '../../../time/ports.js';

/** What rights need, from the row alone: whoever owes it holds it in that post. */
export const rowThing = (row: DeadlineRow, actor: Actor): Thing => ({
  unit: row.unit,
  // A row has no team; rows of other people reach a team manager only through the list of their own team.
  team: actor.roles.find((each) => each.role === 'ftm')?.team ?? null,
  holders: { [row.deadline.owner]: row.ownerPerson },
  restrictedTo: row.restrictedTo,
  about: row.about,
});
