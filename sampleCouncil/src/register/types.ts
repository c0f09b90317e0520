export type CarerType = 'mainstream' | 'kinship' | 'short breaks' | 'supported lodgings';

export type Terms = { children: number; ages: string; type: string; named?: string[] };

export type CarerData = {
  ref: string;
  givenName: string;
  familyName: string;
  bornOn: string;
  email?: string;
  phone?: string;
  language?: string;
  accessNeeds?: string;
  employeeKey?: string;
  status: 'temporary' | 'approved' | 'on hold' | 'resigned' | 'ended';
  approvedOn?: string;
  temporary?: { from: string; until: string };
  terms?: Terms;
  resignationReceived?: string;
  endedOn?: string;
  howEnded?: 'resignation' | 'decision';
  standardsDone?: string;
};

export type MemberData = {
  ref: string;
  givenName: string;
  familyName: string;
  bornOn: string;
  relationship: string;
  joined?: string;
};

export type PlacementData = {
  child: string;
  givenName: string;
  familyName: string;
  bornOn: string;
  start: string;
  end?: string;
  placingCouncil: string;
  workerKey?: string;
  workerEmail?: string;
  outsideTerms?: true;
  emergency?: true;
};

export type CheckData = { kind: string; about?: string; doneOn?: string };

export type HouseholdData = {
  ref: string;
  carerType: CarerType;
  town: string;
  address: string;
  team: string;
  sswKey?: string;
  ftmKey?: string;
  firoKey?: string;
  restrictedToKeys?: string[];
  lastReview?: { on: string; restarts: boolean };
  carers: CarerData[];
  members: MemberData[];
  placements: PlacementData[];
  checks: CheckData[];
};
