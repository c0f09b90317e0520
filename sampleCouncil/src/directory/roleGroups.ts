import { stableGuid } from '../random.js';
import type { ProductRole } from './types.js';

const titles: Record<ProductRole, string> = {
  firo: 'FIRO',
  iro: 'IRO',
  'sr-manager': 'Service manager, Safeguarding and Review',
  'support-fostering': 'Business support, foster home reviews',
  'support-child': 'Business support, child reviews',
  ssw: 'Supervising social worker',
  ftm: 'Fostering team manager',
  fsm: 'Fostering service manager',
  csw: "Child's social worker",
  ctm: "Child's team manager",
  'child-service-manager': "Children's service manager",
  'head-children': 'Head of service, children in care and resources',
  'head-safeguarding': 'Head of safeguarding practice and QA',
  'service-director': 'Service director',
  dcs: "Director of children's services",
  'lead-member': 'Lead member',
  adm: 'Agency decision maker',
  'panel-administrator': 'Panel administrator',
  'panel-chair': 'Panel chair',
  'panel-member': 'Panel member',
  'panel-adviser': 'Panel adviser',
  'medical-adviser': 'Medical adviser',
  'legal-adviser': 'Legal adviser',
  'liaison-officer': 'Liaison officer',
  'participation-worker': 'Participation worker',
  auditor: 'Auditor',
  analyst: 'Performance analyst',
  dpo: 'Data protection officer',
  'records-manager': 'Records manager',
  'senior-information-risk-owner': 'Senior information risk owner',
  'm365-administrator': 'Microsoft 365 administrator',
  'out-of-hours-duty': 'Out-of-hours duty',
};

export type RoleGroup = { role: ProductRole; id: string; displayName: string };

const isRole = (text: string): text is ProductRole => Object.hasOwn(titles, text);

/** One Entra group per role of the product, so that roles can be given to many people at once. */
export const roleGroups: readonly RoleGroup[] = Object.keys(titles)
  .filter(isRole)
  .map((role) => ({ role, id: stableGuid(`group:${role}`), displayName: `Review Desk - ${titles[role]}` }));
