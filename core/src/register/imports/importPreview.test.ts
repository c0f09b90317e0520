import { describe, expect, it } from '@jest/globals';
import { householdRef } from '../../ids.js';
import type { Household } from '../types.js';
import { costOfImport } from './costOfImport.js';
import { faultsAsCsv } from './faultsAsCsv.js';
import { createImportPreview } from './importPreview.js';
import { aRegisterFile, carerLine, homeLine, householdsOf, readAll } from './testing/aRegisterFile.js';

const home = (reference: string, town = 'Marlbeck', approved = '12/02/2018') => [
  homeLine({ reference, town }),
  carerLine({ reference, approval_date: approved }),
];
const preview = async (file: string, here: readonly Household[]) => {
  const collector = createImportPreview();
  const byRef = new Map(here.map((each) => [each.ref, each]));
  for (const item of await readAll(file))
    collector.take(item, item.kind === 'household' ? (byRef.get(item.read.ref) ?? null) : null);
  return collector.finish(byRef.keys());
};

describe('the preview of an import', () => {
  it('says what is new, what changes, what stays, what is missing and what is faulty', async () => {
    const here = householdsOf(
      await readAll(aRegisterFile(...home('H-001'), ...home('H-002'), ...home('H-003'), ...home('H-004'))),
    );
    const file = aRegisterFile(
      ...home('H-001'),
      ...home('H-002', 'Saltersyke'),
      ...home('H-003', 'Marlbeck', '31/02/2018'),
      ...home('H-005'),
    );
    const made = await preview(file, here);
    expect(made.counts).toEqual({
      households: 3,
      add: 1,
      change: 1,
      same: 1,
      leftOut: 1,
      missing: 1,
      faults: 1,
    });
    expect(made.added).toEqual([{ ref: 'H-005', town: 'Marlbeck', carers: 1 }]);
    expect(made.changes).toMatchObject([
      { ref: 'H-002', path: 'town', now: 'Marlbeck', after: 'Saltersyke' },
    ]);
    expect(made.missing).toEqual([householdRef('H-004')]);
  });

  it('of the same file again finds nothing to do and only reads to spend', async () => {
    const file = aRegisterFile(...home('H-001'), ...home('H-002'));
    const made = await preview(file, householdsOf(await readAll(file)));
    expect(made.counts).toMatchObject({ add: 0, change: 0, same: 2, missing: 0 });
    expect(made.cost).toMatchObject({ creates: 0, resourceUnits: 4 * made.counts.same });
  });

  it('sums up a national register as the lists were planned', () => {
    const cost = costOfImport({ add: 45_000, change: 0 });
    expect(cost).toMatchObject({ creates: 630_000, resourceUnits: 1_260_000 });
    expect(cost.minutesByBand.map(({ minutes, days }) => [minutes, days])).toEqual([
      [1008, 2],
      [504, 1],
      [336, 1],
      [252, 1],
      [202, 1],
    ]);
  });

  it('writes the faults as a file that no spreadsheet runs', () => {
    const fault = {
      line: 2,
      column: 'town',
      value: '=1+1',
      whatIsWrong: 'This, that.',
      howToMend: 'Mend it.',
    };
    expect(faultsAsCsv([fault])).toBe(
      'line,column,in_the_file,what_is_wrong,how_to_mend_it\r\n2,town,\'=1+1,"This, that.",Mend it.\r\n',
    );
  });
});
