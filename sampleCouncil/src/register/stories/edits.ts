import type { CarerData, CheckData, HouseholdData, PlacementData } from '../types.js';

/** What a story changes of a household that was made. */
export type Story = (home: HouseholdData) => HouseholdData;

export const together =
  (...stories: Story[]): Story =>
  (home) =>
    stories.reduce((told, story) => story(told), home);

export const withHome =
  (change: Partial<HouseholdData>): Story =>
  (home) => ({ ...home, ...change });

/** Carer number 1 or 2. */
export const withCarer =
  (number: 1 | 2, change: Partial<CarerData>): Story =>
  (home) => ({
    ...home,
    carers: home.carers.map((carer, index) => (index === number - 1 ? { ...carer, ...change } : carer)),
  });

export const approvedOn =
  (date: string): Story =>
  (home) => ({
    ...home,
    carers: home.carers.map((carer) => ({ ...carer, status: 'approved', approvedOn: date })),
  });

export const reviewedOn = (on: string): Story => withHome({ lastReview: { on, restarts: true } });

/** The nth child placed, with the checks about them following a change of reference. */
export const withPlacement =
  (number: number, change: Partial<PlacementData>): Story =>
  (home) => {
    const before = home.placements[number - 1];
    if (before === undefined) return home;
    const after = { ...before, ...change };
    return {
      ...home,
      placements: home.placements.map((placement) => (placement === before ? after : placement)),
      checks: home.checks.map((check) =>
        check.about === before.child ? { ...check, about: after.child } : check,
      ),
    };
  };

/** Puts a check in place of its namesake for the same person or home. */
export const withCheck =
  (wanted: CheckData): Story =>
  (home) => ({
    ...home,
    checks: [
      ...home.checks.filter((check) => check.kind !== wanted.kind || check.about !== wanted.about),
      wanted,
    ],
  });

export const withoutChecksAbout =
  (kind: string, about: string): Story =>
  (home) => ({
    ...home,
    checks: home.checks.filter((check) => check.kind !== kind || check.about !== about),
  });
