import { personId, teamId, unitId, type PersonId, type TeamId } from '@review-desk/core/ids';
import { roleLabel, type Person } from '@review-desk/core/people';
import type { RoleId } from '@review-desk/core/rights';
import type { LocalDate } from '@review-desk/core/time';

/** The service of a trial, which no installation serves. */
export const trialUnit = unitId('try');
export const trialTeam = teamId('trial-team');
const otherTeam = teamId('trial-other-team');
const childTeam = teamId('trial-child-team');

type Post = { number: number; name: string; role: RoleId; team?: TeamId; manager?: number; note?: string };

/** Nobody of these works anywhere: names that no council's directory gave, at an address that cannot be (RFC 2606). */
const posts = {
  firo: { number: 1, name: 'Anna Quayle', role: 'firo', manager: 7 },
  iro: { number: 2, name: 'Bashir Lomax', role: 'iro', manager: 7 },
  ssw: { number: 3, name: 'Carys Dunmore', role: 'ssw', team: trialTeam, manager: 4 },
  ftm: { number: 4, name: 'Dominic Ashby', role: 'ftm', team: trialTeam, manager: 6 },
  ftmDeputy: { number: 5, name: 'Esther Varley', role: 'ftm', team: otherTeam, manager: 6, note: 'deputy' },
  fsm: { number: 6, name: 'Farid Kestrel', role: 'fsm' },
  srManager: { number: 7, name: 'Greta Holm', role: 'sr-manager', manager: 9 },
  headChildren: { number: 8, name: 'Hugo Penrose', role: 'head-children' },
  headSafeguarding: { number: 9, name: 'Isla Merriman', role: 'head-safeguarding' },
  director: { number: 10, name: 'Jonas Tweddle', role: 'service-director' },
  dcs: { number: 11, name: 'Keziah Brand', role: 'dcs' },
  csw: { number: 12, name: 'Maya Thornbury', role: 'csw', team: childTeam, manager: 13 },
  ctm: { number: 13, name: 'Neil Ashworth', role: 'ctm', team: childTeam, manager: 15 },
  ctmDeputy: { number: 14, name: 'Olive Sandiford', role: 'ctm', team: otherTeam, manager: 15, note: 'deputy' },
  childManager: { number: 15, name: 'Piers Rothwell', role: 'child-service-manager' },
} as const satisfies Record<string, Post>;

export type PostName = keyof typeof posts;
const postNames = Object.keys(posts) as PostName[];

const idOf = (number: number): PersonId => personId(`00000000-0000-4000-8000-${String(number).padStart(12, '0')}`);
export const inventedId = (post: PostName): PersonId => idOf(posts[post].number);

/** `Fostering team manager`, in the words that the people's own page has. */
const labelOf = ({ role, note }: Post): string => (note ? `${roleLabel(role)}, ${note}` : roleLabel(role));

export const inventedPosts = (): { person: { id: PersonId; name: string }; post: string }[] =>
  postNames.map((name) => ({ person: { id: inventedId(name), name: posts[name].name }, post: labelOf(posts[name]) }));

/** Who is out of office from the first day, and who stands in for them until when. */
export type Absence = { away: PostName; deputy: PostName; from: LocalDate; until: LocalDate } | null;

/** The people of the trial as the People list holds them. */
export const inventedPeople = (absence: Absence): Person[] =>
  postNames.map((name) => {
    const { number, role, team, manager }: Post = posts[name];
    const cover = absence?.away === name ? [{ deputy: inventedId(absence.deputy), from: absence.from, until: absence.until }] : [];
    return {
      id: idOf(number), unit: trialUnit, name: posts[name].name, mail: `${name.toLowerCase()}@trial.invalid`, jobTitle: labelOf(posts[name]),
      roles: [{ role, unit: trialUnit, team: team ?? null }], cover, active: true, manager: manager === undefined ? null : idOf(manager), town: null,
    };
  });
