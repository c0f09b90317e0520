import { carerId, childRef, householdRef, type CarerId } from '../../ids.js';
import type { Approval, Carer, Household } from '../../register/types.js';
import { toLocalDate } from '../../time/index.js';
import { cast, marlbeck, marlbeckTeam, type CastKey } from './cast.js';

const noApproval: Approval = {
  status: 'approved', fullApprovalFrom: null, temporary: null, terms: null, resignationReceivedOn: null, endedOn: null, howItEnded: null,
};

const carer = (ref: string, number: number, givenName: string, familyName: string, bornOn: string): Carer => ({
  id: carerId(`${ref}-c${number}`),
  givenName,
  familyName,
  bornOn: toLocalDate(bornOn),
  mail: `${givenName.toLowerCase()}.${familyName.toLowerCase()}@post.example`,
  phone: null,
  language: null,
  accessNeeds: null,
  employee: null,
  approval: {
    ...noApproval,
    fullApprovalFrom: toLocalDate('2018-02-12'),
    terms: { children: 3, ages: '0 to 18', type: 'mainstream', named: [] },
  },
  standardsDoneOn: null,
});

/** The Stubbs household of Marlbeck (H-001): two carers approved since 2018, reviewed on 16 February 2026. */
export const aHousehold = (reference = 'H-001', familyName = 'Stubbs') => {
  const ref = householdRef(reference);
  return build({
    ref,
    unit: marlbeck,
    town: 'Marlbeck',
    address: '1 Millrace Fold, Marlbeck',
    carerType: 'mainstream',
    carers: [carer(ref, 1, 'Wendy', familyName, '1971-05-04'), carer(ref, 2, 'Carl', familyName, '1969-11-23')],
    members: [],
    placements: [{
      child: childRef('C-203'), start: toLocalDate('2024-09-02'), end: null, placingCouncil: 'Marlbeck',
      childsWorkerMail: 'marcus.dell@marlbeck.example', outsideTerms: false, emergency: false,
    }],
    checks: [],
    ssw: cast.leah.id,
    ftm: cast.denise.id,
    firo: cast.ruth.id,
    team: marlbeckTeam,
    restricted: null,
    hold: null,
    lastReview: { heldOn: toLocalDate('2026-02-16'), restartsYear: true },
    status: 'open',
    statusSince: null,
    recordedOn: toLocalDate('2027-01-04'),
    importedBy: null,
    ownedHere: [],
    reviewNumber: 1,
  });
};

const build = (household: Household) => {
  const eachApproval = (change: (approval: Approval, id: CarerId) => Approval) =>
    build({ ...household, carers: household.carers.map((each) => ({ ...each, approval: change(each.approval, each.id) })) });
  return {
    ...household,
    with: (changes: Partial<Household>) => build({ ...household, ...changes }),
    in: (town: string) => build({ ...household, town, address: null }),
    officer: (key: CastKey | null) => build({ ...household, firo: key === null ? null : cast[key].id }),
    approvedOn: (date: string) => eachApproval((approval) => ({ ...approval, fullApprovalFrom: toLocalDate(date) })),
    neverReviewed: () => build({ ...household, lastReview: null }),
    lastReviewed: (date: string, restartsYear = true) => build({ ...household, lastReview: { heldOn: toLocalDate(date), restartsYear } }),
    resigned: (received: string, ended: string) =>
      eachApproval((approval) => ({
        ...approval, status: 'resigned', resignationReceivedOn: toLocalDate(received), endedOn: toLocalDate(ended), howItEnded: 'resignation',
      })),
    restrictedTo: (...keys: CastKey[]) => build({ ...household, restricted: { named: keys.map((key) => cast[key].id) } }),
    held: (key: CastKey, since: string) => build({ ...household, hold: { by: cast[key].id, since: toLocalDate(since) } }),
    ended: (since: string) => build({ ...household, status: 'ended', statusSince: toLocalDate(since) }),
    /** A carer of the household who works for the council, as Joanne Mistry of H-120 does. */
    employing: (key: CastKey) =>
      build({ ...household, carers: household.carers.map((each, index) => (index === 0 ? { ...each, employee: cast[key].id } : each)) }),
    /** The plain record, without the builder's methods. */
    plain: (): Household => household,
  };
};
