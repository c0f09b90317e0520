/** Entra object id of a member of staff. */
export type PersonId = string & { readonly __brand: 'PersonId' };
/** The council's own reference of a fostering household, `H-001`. */
export type HouseholdRef = string & { readonly __brand: 'HouseholdRef' };
/** A carer within the council: household reference and a number that is never used again, `H-001-c1`. */
export type CarerId = string & { readonly __brand: 'CarerId' };
/** A child as the register knows them, `C-203`. */
export type ChildRef = string & { readonly __brand: 'ChildRef' };
/** A review: household reference and a running number, `H-001-r7`. */
export type ReviewId = string & { readonly __brand: 'ReviewId' };
/** The council, or one of its services where several share an installation: three letters or digits, `mar`. */
export type UnitId = string & { readonly __brand: 'UnitId' };
/** A team of the unit, `fostering-support-1`. */
export type TeamId = string & { readonly __brand: 'TeamId' };
/** One import of the register. */
export type ImportId = string & { readonly __brand: 'ImportId' };
/** A record of practice: an alert `H-001-a3`, a thanks `H-001-g2`, a questionnaire `H-001-r7-q`, a dispute `D-7K3F2`. */
export type PracticeId = string & { readonly __brand: 'PracticeId' };
/** A key made by the caller, the same on every repeat of one act (a browser's retry, a card's second press). */
export type CommandKey = string & { readonly __brand: 'CommandKey' };

export const personId = (value: string): PersonId => value.toLowerCase() as PersonId;
export const householdRef = (value: string): HouseholdRef => value.trim().toUpperCase() as HouseholdRef;
export const carerId = (value: string): CarerId => value as CarerId;
export const childRef = (value: string): ChildRef => value.trim().toUpperCase() as ChildRef;
export const reviewId = (value: string): ReviewId => value as ReviewId;
export const unitId = (value: string): UnitId => value as UnitId;
export const teamId = (value: string): TeamId => value as TeamId;
export const practiceId = (value: string): PracticeId => value.trim() as PracticeId;
export const importId = (value: string): ImportId => value as ImportId;
export const commandKey = (value: string): CommandKey => value as CommandKey;
