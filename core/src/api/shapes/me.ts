import { z } from 'zod';
import { instant, localDate, namedPerson, personId } from './basics.js';

export const page = z.enum(['today', 'reviews', 'alerts', 'households', 'settings']);
export const settingsPart = z.enum(['limits', 'people', 'imports', 'start', 'undelivered', 'clock', 'connections', 'access']);

export const me = z.object({
  person: z.object({ id: personId, name: z.string(), jobTitle: z.string() }),
  council: z.string(),
  /** Business time of the service: the tab never reads the browser's clock for a date. */
  today: localDate,
  now: instant,
  roles: z.array(z.object({ role: z.string(), label: z.string(), team: z.string().nullable() })),
  /** `noRole`: signed in, nothing given yet. `firstAdministrator`: nobody has a role and this person may begin. */
  status: z.enum(['ready', 'noRole', 'firstAdministrator']),
  pages: z.array(page),
  settings: z.array(settingsPart),
  /** People who can give a role, for the page of somebody who has none. */
  whoToAsk: z.array(namedPerson),
  covers: z.array(z.object({ person: namedPerson, until: localDate.nullable() })),
  /** Whether telling people has started; null for whoever can neither import nor start it. */
  toldStarted: z.boolean().nullable(),
});
export type Me = z.infer<typeof me>;
