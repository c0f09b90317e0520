import type { Random } from '../random.js';
import { addDays, exportDay, onWeekday } from './days.js';
import type { CheckData, HouseholdData } from './types.js';

const ago = (random: Random, fewest: number, most: number): string =>
  onWeekday(addDays(exportDay, -random.between(fewest, most)));

/** Done within `days`, and for one in fifty a little too long ago. */
const mostlyInDate = (random: Random, days: number): string =>
  random.chance(0.02) ? ago(random, days + 5, days + 60) : ago(random, 10, days - 5);

const adultOn = (bornOn: string): boolean =>
  bornOn <= `${Number(exportDay.slice(0, 4)) - 18}${exportDay.slice(4)}`;

/** The seven checks of a home, each carer, each adult and each child placed there. */
export const makeChecks = (
  random: Random,
  home: Pick<HouseholdData, 'carers' | 'members' | 'placements'>,
): CheckData[] => [
  ...home.carers.flatMap((carer) => [
    { kind: 'dbs', about: carer.ref, doneOn: mostlyInDate(random, 1095) },
    { kind: 'medical', about: carer.ref, doneOn: mostlyInDate(random, 1095) },
    { kind: 'training plan', about: carer.ref, doneOn: ago(random, 20, 330) },
  ]),
  ...home.members
    .filter((member) => adultOn(member.bornOn))
    .map((member) => ({ kind: 'dbs', about: member.ref, doneOn: mostlyInDate(random, 1095) })),
  { kind: 'health and safety', doneOn: mostlyInDate(random, 365) },
  { kind: 'safer caring', doneOn: ago(random, 20, 330) },
  { kind: 'unannounced visit', doneOn: mostlyInDate(random, 365) },
  ...home.placements
    .filter((placement) => placement.end === undefined)
    .map((placement) => ({
      kind: 'delegated authority',
      about: placement.child,
      doneOn: onWeekday(addDays(placement.start, random.between(0, 12))),
    })),
];
