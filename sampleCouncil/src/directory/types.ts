export type DiaryEvent = {
  subject: string;
  /** Local time, `YYYY-MM-DDTHH:mm`. */
  start: string;
  end: string;
  timeZone: 'Europe/London';
  showAs: 'busy' | 'oof' | 'tentative';
  private?: boolean;
};

export type Person = {
  id: string;
  key: string;
  displayName: string;
  givenName: string;
  surname: string;
  mail: string;
  jobTitle: string;
  department: string;
  officeLocation?: string;
  managerId?: string;
  accountEnabled: boolean;
  mailbox: boolean;
  appRoles?: ('ReviewDesk.Use' | 'ReviewDesk.Administer')[];
  automaticReplies?: { start: string; end: string };
  events?: DiaryEvent[];
};

export type Group = { id: string; displayName: string; mailEnabled: boolean; members: string[] };

export type App = {
  clientId: string;
  displayName: string;
  secret: string;
  kind: 'product' | 'provisioning';
  roles: string[];
  delegatedScopes: string[];
  sitesSelected: { sitePath: string; roles: string[] }[];
  mailboxGroups: string[];
  appRolesOffered: string[];
  identifierUri: string;
};

export type Directory = {
  tenantId: string;
  organisation: { displayName: string; domain: 'marlbeck.example' };
  people: Person[];
  groups: Group[];
  apps: App[];
  sites: { path: string; displayName: string }[];
};

/** A role of the product, as `core/src/rights` names it. */
export type ProductRole =
  | 'firo'
  | 'iro'
  | 'sr-manager'
  | 'support-fostering'
  | 'support-child'
  | 'ssw'
  | 'ftm'
  | 'fsm'
  | 'csw'
  | 'ctm'
  | 'child-service-manager'
  | 'head-children'
  | 'head-safeguarding'
  | 'service-director'
  | 'dcs'
  | 'lead-member'
  | 'adm'
  | 'panel-administrator'
  | 'panel-chair'
  | 'panel-member'
  | 'panel-adviser'
  | 'medical-adviser'
  | 'legal-adviser'
  | 'liaison-officer'
  | 'participation-worker'
  | 'auditor'
  | 'analyst'
  | 'dpo'
  | 'records-manager'
  | 'senior-information-risk-owner'
  | 'm365-administrator'
  | 'out-of-hours-duty';

/** A post to be filled: everything about a person that is decided by hand. */
export type Post = {
  key: string;
  /** Left out for posts that carry an invented name from the list. */
  name?: readonly [given: string, surname: string];
  jobTitle: string;
  department: string;
  town: string;
  manager?: string;
  roles: ProductRole[];
  /** How full the diary is: reviewing officers and workers travel, managers sit in meetings. */
  diary?: 'reviewingOfficer' | 'partTimeOfficer' | 'worker' | 'manager';
  administers?: true;
  disabled?: true;
  noMailbox?: true;
  away?: { start: string; end: string };
};
