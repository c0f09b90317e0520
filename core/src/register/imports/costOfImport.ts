/**
 * What an import spends of the tenant's budget. SharePoint counts resource units, 2 for a create or a change of one
 * item; a household with its ledger, search terms, first review and audit row is about 14 creates (data-model.md).
 */
export type ImportCost = {
  creates: number;
  resourceUnits: number;
  /** By licence band: an app's units a minute that Microsoft publishes for a tenant of that size. */
  /** `minutes` of the budget of a minute; `days` over which the budget of a day spreads it. */
  minutesByBand: { band: string; unitsPerMinute: number; minutes: number; days: number }[];
};

/** As the lists were planned; a check counts the file's own households instead. */
const CREATES_OF_A_NEW_HOUSEHOLD = 14;
/** The household itself, its audit row, and the review, deadlines and terms that a changed fact moves. */
const WRITES_OF_A_CHANGED_HOUSEHOLD = 6;
/** The household when it is checked and when its turn comes, then its reviews, deadlines and terms. */
const READS_OF_A_CHANGED_HOUSEHOLD = 5;
const READS_OF_THE_SAME_HOUSEHOLD = 2;
const UNITS_OF_A_READ = 2;
const UNITS_OF_A_WRITE = 2;

export const licenceBands: readonly { band: string; unitsPerMinute: number; unitsPerDay: number }[] = [
  { band: 'up to 1,000 licences', unitsPerMinute: 1250, unitsPerDay: 1_200_000 },
  { band: '1,001 to 5,000', unitsPerMinute: 2500, unitsPerDay: 2_400_000 },
  { band: '5,001 to 15,000', unitsPerMinute: 3750, unitsPerDay: 3_600_000 },
  { band: '15,001 to 50,000', unitsPerMinute: 5000, unitsPerDay: 4_800_000 },
  { band: 'more than 50,000', unitsPerMinute: 6250, unitsPerDay: 6_000_000 },
];

export const costOfImport = (
  { add, change, same = 0 }: { add: number; change: number; same?: number },
  createsOfANew = CREATES_OF_A_NEW_HOUSEHOLD,
): ImportCost => {
  const creates = Math.ceil(add * createsOfANew) + change * WRITES_OF_A_CHANGED_HOUSEHOLD;
  const reads = change * READS_OF_A_CHANGED_HOUSEHOLD + same * READS_OF_THE_SAME_HOUSEHOLD;
  const resourceUnits = creates * UNITS_OF_A_WRITE + reads * UNITS_OF_A_READ;
  return {
    creates,
    resourceUnits,
    minutesByBand: licenceBands.map(({ band, unitsPerMinute, unitsPerDay }) => ({
      band,
      unitsPerMinute,
      minutes: Math.ceil(resourceUnits / unitsPerMinute),
      days: Math.ceil(resourceUnits / unitsPerDay),
    })),
  };
};
