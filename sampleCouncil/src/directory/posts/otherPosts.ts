import type { Post, ProductRole } from '../types.js';

const towns = ['Marlbeck', 'Harle Green', 'Quarrington', 'Saltersyke'] as const;
const townFor = (index: number): string => towns[index % towns.length] ?? 'Marlbeck';

type Row = Omit<Post, 'key' | 'town'> & { town?: string };

/** `count` posts of one kind, numbered from `first`: `ssw3`, `ssw4`, … */
const posts = (prefix: string, first: number, count: number, row: (index: number) => Row): Post[] =>
  Array.from({ length: count }, (_, offset) => {
    const made = row(offset);
    return { ...made, key: `${prefix}${first + offset}`, town: made.town ?? townFor(offset) };
  });

const childrenTeams = [
  'Marlbeck 1',
  'Marlbeck 2',
  'Harle Green',
  'Quarrington',
  'Saltersyke',
  'Leaving care',
  'Court work',
] as const;
const team = (index: number): string =>
  `Children in care, ${childrenTeams[index % childrenTeams.length] ?? 'Marlbeck 1'}`;

const panelMember: ProductRole[] = ['panel-member'];

/** Everybody else whom the counts ask for. With the named posts they make up the council's numbers exactly. */
export const otherPosts: readonly Post[] = [
  // 9 independent reviewing officers, 3 of whom chair conferences: Gareth, Imogen and seven more.
  ...posts('iro', 3, 7, (index) => ({
    jobTitle:
      index < 2 ? 'Independent reviewing officer and conference chair' : 'Independent reviewing officer',
    department: 'Safeguarding and Review',
    manager: index < 3 ? 'sunita' : 'patrick',
    roles: ['iro'],
    diary: 'reviewingOfficer',
  })),
  ...posts('supportChild', 1, 4, () => ({
    jobTitle: 'Business support, child reviews',
    department: 'Safeguarding and Review',
    manager: 'patrick',
    roles: ['support-child'],
    town: 'Marlbeck',
  })),
  // 14 supervising social workers: Leah, Stuart and six in the Marlbeck team, six in the Quarrington team.
  ...posts('ssw', 3, 6, () => ({
    jobTitle: 'Supervising social worker',
    department: 'Fostering, Marlbeck team',
    manager: 'denise',
    roles: ['ssw'],
    diary: 'worker',
  })),
  ...posts('ssw', 9, 6, () => ({
    jobTitle: 'Supervising social worker',
    department: 'Fostering, Quarrington team',
    manager: 'nasreen',
    roles: ['ssw'],
    diary: 'worker',
  })),
  ...posts('childServiceManager', 1, 3, () => ({
    jobTitle: "Children's service manager",
    department: 'Children in care',
    manager: 'alan',
    roles: ['child-service-manager'],
  })),
  ...posts('ctm', 1, 7, (index) => ({
    jobTitle: 'Team manager, children in care',
    department: team(index),
    manager: `childServiceManager${(index % 3) + 1}`,
    roles: ['ctm'],
  })),
  // 46 children's social workers in 7 teams: Marcus and 45 more.
  ...posts('csw', 2, 45, (index) => ({
    jobTitle: 'Social worker, children in care',
    department: team(index + 1),
    manager: `ctm${((index + 1) % 7) + 1}`,
    roles: ['csw'],
  })),
  // A central list of 15 with the chair and two vice chairs.
  ...posts('panelMember', 4, 12, () => ({
    jobTitle: 'Panel member',
    department: 'Fostering panel',
    roles: panelMember,
    noMailbox: true,
  })),
  ...posts('panelAdviser', 1, 1, () => ({
    jobTitle: 'Panel adviser and liaison officer',
    department: 'Fostering',
    manager: 'martin',
    roles: ['panel-adviser', 'liaison-officer'],
    town: 'Marlbeck',
  })),
  ...posts('medicalAdviser', 1, 1, () => ({
    jobTitle: 'Medical adviser',
    department: 'Fostering panel',
    roles: ['medical-adviser'],
    town: 'Marlbeck',
    noMailbox: true,
  })),
  ...posts('legalAdviser', 1, 1, () => ({
    jobTitle: 'Legal adviser',
    department: 'Corporate Services',
    roles: ['legal-adviser'],
    town: 'Marlbeck',
  })),
  ...posts('participationWorker', 1, 2, () => ({
    jobTitle: 'Participation worker',
    department: 'Safeguarding and Review',
    manager: 'patrick',
    roles: ['participation-worker'],
  })),
  ...posts('outOfHours', 1, 2, () => ({
    jobTitle: 'Social worker, out-of-hours duty',
    department: 'Emergency duty team',
    manager: 'childServiceManager1',
    roles: ['out-of-hours-duty'],
    town: 'Marlbeck',
  })),
];
