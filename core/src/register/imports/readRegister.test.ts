import { describe, expect, it } from '@jest/globals';
import { cast } from '../../testing/index.js';
import {
  carerLine,
  checkLine,
  faultsOf,
  home,
  homeLine,
  householdsOf,
  placementLine,
  read,
} from './testing/aRegisterFile.js';

describe('reading the register', () => {
  it('makes a household of its lines, with both ways of writing a date', async () => {
    const [household] = householdsOf(await read(...home('H-001', placementLine(), checkLine())));
    expect(household).toMatchObject({
      ref: 'H-001',
      unit: 'mar',
      team: 'fostering-marlbeck',
      ssw: cast.leah.id,
      firo: cast.ruth.id,
      importedBy: 'import-1',
      recordedOn: '2027-01-04',
      lastReview: { heldOn: '2026-02-16', restartsYear: true },
      carers: [
        {
          id: 'H-001-c1',
          bornOn: '1971-05-04',
          approval: { status: 'approved', fullApprovalFrom: '2018-02-12', terms: { children: 3 } },
        },
      ],
      placements: [{ child: 'C-203', start: '2024-09-02', end: null }],
      checks: [{ kind: 'dbs', about: 'H-001-c1', doneOn: '2025-06-08' }],
    });
  });

  it('lets the good households in beside a faulty one, which is not missing', async () => {
    const items = await read(
      ...home('H-001'),
      ...home('H-002').map((line) => ({ ...line, approval_date: '31/02/2024' })),
      ...home('H-003'),
    );
    expect(householdsOf(items).map((each) => each.ref)).toEqual(['H-001', 'H-003']);
    expect(items).toContainEqual({ kind: 'leftOut', ref: 'H-002' });
  });

  it('leaves out a faulty check alone', async () => {
    const items = await read(
      ...home('H-001', checkLine({ done_on: '30/02/2025' }), checkLine({ check: 'medical' })),
    );
    expect(householdsOf(items)[0]?.checks).toEqual([
      { kind: 'medical', about: 'H-001-c1', doneOn: '2025-06-08' },
    ]);
    expect(faultsOf(items)).toMatchObject([
      { line: 4, column: 'done_on', value: '30/02/2025', whatIsWrong: 'There is no 30 February 2025.' },
    ]);
  });

  it('suggests the nearest address and word for a misspelt one', async () => {
    const faults = faultsOf(
      await read(
        homeLine({ ssw_email: 'leah.penington@marlbeck.example', carer_type: 'mainstraem' }),
        carerLine(),
      ),
    );
    expect(faults).toMatchObject([
      { column: 'carer_type', howToMend: 'Did you mean mainstream?' },
      {
        column: 'ssw_email',
        whatIsWrong: 'Nobody here has this address.',
        howToMend: 'Did you mean Leah Pennington?',
        suggestion: { value: cast.leah.mail },
      },
    ]);
  });

  it('keeps two children of one name and birthday apart by their references', async () => {
    const items = await read(
      ...home('H-001', placementLine({ child_ref: 'C-140' })),
      ...home('H-002', placementLine({ child_ref: 'C-141' })),
    );
    expect(faultsOf(items)).toEqual([]);
    expect(householdsOf(items).map((each) => each.placements[0]?.child)).toEqual(['C-140', 'C-141']);
  });

  it('takes a temporary approval in as a status with its own end', async () => {
    const temporary = {
      approval_status: 'temporary',
      approval_date: '',
      temporary_from: '02/11/2026',
      temporary_until: '22/02/2027',
    };
    const [household] = householdsOf(
      await read(homeLine({ last_review_date: '', last_review_restarts_year: '' }), carerLine(temporary)),
    );
    expect(household?.carers[0]?.approval).toMatchObject({
      status: 'temporary',
      fullApprovalFrom: null,
      temporary: { from: '2026-11-02', until: '2027-02-22' },
    });
  });

  it('takes names as they are written, OData quotes and accents too', async () => {
    const [household] = householdsOf(
      await read(homeLine(), carerLine({ given_name: 'Zoë', family_name: "O'Brien' or 1 eq 1" })),
    );
    expect(household?.carers[0]).toMatchObject({ givenName: 'Zoë', familyName: "O'Brien' or 1 eq 1" });
  });

  it('takes a telephone number that begins with a plus', async () => {
    expect(
      householdsOf(await read(homeLine(), carerLine({ phone: '+44 1632 960123' })))[0]?.carers[0]?.phone,
    ).toBe('+44 1632 960123');
  });

  it('counts lines inside a quoted cell', async () => {
    const faults = faultsOf(
      await read(homeLine({ address: '1 Millrace Fold\nMarlbeck' }), carerLine({ approval_date: 'soon' })),
    );
    expect(faults).toMatchObject([{ line: 4, column: 'approval_date' }]);
  });
});
