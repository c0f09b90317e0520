import { describe, expect, it } from '@jest/globals';
import { cast } from '../../testing/index.js';
import { toLocalDate } from '../../time/index.js';
import type { Household } from '../types.js';
import { childrenMissing, decideHousehold } from './decideHousehold.js';
import { isWithdrawn, undoHousehold } from './undoHousehold.js';
import {
  aRegisterFile,
  carerLine,
  checkLine,
  homeLine,
  placementLine,
  readAll,
  type Line,
} from './testing/aRegisterFile.js';
import type { ReadHousehold } from './types.js';

const today = toLocalDate('2027-01-04');
const fileOf = async (text: string): Promise<ReadHousehold> => {
  for (const item of await readAll(text)) if (item.kind === 'household') return item.read;
  throw new TypeError('The file has no household.');
};
const file = async (home: Line = {}, carer: Line = {}, ...more: Line[]): Promise<ReadHousehold> =>
  fileOf(aRegisterFile(homeLine(home), carerLine(carer), ...more));
const everything = [placementLine(), checkLine()];
const stored = async (change: Partial<Household> = {}): Promise<Household> => ({
  ...(await file({}, {}, ...everything)).household,
  ...change,
});

describe('what a household of the file means for the register', () => {
  it('is new where nothing stands under its reference', async () => {
    expect(decideHousehold(await file(), null).kind).toBe('add');
  });

  it('is the same when the same file comes again', async () => {
    expect(decideHousehold(await file({}, {}, ...everything), await stored())).toEqual({
      kind: 'same',
      household: await stored(),
      differences: [],
    });
  });

  it('shows each fact that changes, old beside new', async () => {
    const decision = decideHousehold(
      await file(
        { town: 'Harle Green' },
        { access_needs: 'Large print' },
        placementLine({ end_date: '2027-01-15' }),
        checkLine(),
      ),
      await stored(),
    );
    expect(decision).toMatchObject({
      kind: 'change',
      changes: [
        { path: 'town', now: 'Marlbeck', after: 'Harle Green' },
        {
          path: 'carers.H-001-c1.accessNeeds',
          label: 'access needs, Wendy Stubbs',
          now: '',
          after: 'Large print',
        },
        {
          path: 'placements.C-203@2024-09-02.end',
          label: 'end, C-203',
          now: 'open',
          after: 'ended 15 Jan 2027',
        },
      ],
      household: { town: 'Harle Green' },
    });
  });

  it('changes nothing the second time', async () => {
    const later = await file(
      { town: 'Harle Green' },
      { phone: '01632 960111' },
      ...everything,
      checkLine({ check: 'medical' }),
    );
    const once = decideHousehold(later, await stored());
    expect(once.kind).toBe('change');
    expect(decideHousehold(later, once.household).kind).toBe('same');
  });

  it('shows a fact corrected here as a difference and leaves it', async () => {
    const home = await stored({ town: 'Quarrington', ownedHere: ['town'] });
    expect(decideHousehold(await file({}, {}, ...everything), home)).toMatchObject({
      kind: 'same',
      differences: [{ path: 'town', now: 'Quarrington', after: 'Marlbeck', ownedHere: true }],
    });
  });

  it("takes the file's word on a difference when somebody chose it, and the file owns the fact again", async () => {
    const home = await stored({ town: 'Quarrington', ownedHere: ['town', 'address'] });
    const decision = decideHousehold(await file({}, {}, ...everything), home, {}, new Set(['town']));
    expect(decision).toMatchObject({
      kind: 'change',
      household: { town: 'Marlbeck', ownedHere: ['address'] },
    });
  });

  it('lets a council say which side owns a column', async () => {
    const read = await file({ town: 'Harle Green' }, {}, ...everything);
    expect(decideHousehold(read, await stored(), { town: 'product' }).kind).toBe('same');
  });

  it('leaves the officer whom the product allocated, and fills a blank one', async () => {
    const read = await file({}, {}, ...everything);
    expect(decideHousehold(read, await stored({ firo: cast.tomasz.id })).kind).toBe('same');
    expect(decideHousehold(read, await stored({ firo: null }))).toMatchObject({
      kind: 'change',
      household: { firo: cast.ruth.id },
    });
  });

  it('leaves facts alone whose column the file does not have', async () => {
    const read = await fileOf(
      'record_type,reference,carer_type,town,person_ref,given_name,family_name,approval_status,approval_date\r\nhousehold,H-001,mainstream,Marlbeck,,,,,\r\ncarer,H-001,,,H-001-c1,Wendy,Stubbs,approved,12/02/2018\r\n',
    );
    expect(decideHousehold(read, await stored()).kind).toBe('same');
  });

  it('takes nothing out that the file leaves out, and asks about a child', async () => {
    const read = await file();
    expect(decideHousehold(read, await stored()).kind).toBe('same');
    expect(childrenMissing(await stored(), read)).toEqual(['C-203']);
  });

  it('never takes a later review or a resignation back', async () => {
    const [carer] = (await stored()).carers;
    const resigned = carer
      ? [
          {
            ...carer,
            approval: {
              ...carer.approval,
              status: 'resigned' as const,
              resignationReceivedOn: toLocalDate('2026-11-30'),
            },
          },
        ]
      : [];
    const home = await stored({
      lastReview: { heldOn: toLocalDate('2027-01-02'), restartsYear: true },
      carers: resigned,
    });
    const decision = decideHousehold(await file({}, {}, ...everything), home);
    expect(decision.kind).toBe('same');
    expect(decision.kind === 'same' && decision.differences.map((each) => each.path)).toEqual([
      'lastReview',
      'carers.H-001-c1.approval.status',
      'carers.H-001-c1.approval.resignationReceivedOn',
    ]);
  });
});

describe('undoing a household of an import', () => {
  it('takes a new one away with everything that was known of its people, and lets it come again', async () => {
    const after = await stored();
    const undone = undoHousehold({ before: null, after }, after, today);
    expect(undone).toMatchObject({
      kind: 'withdraw',
      household: { carers: [], members: [], placements: [], checks: [], address: null, status: 'ended' },
    });
    expect(undone.kind === 'withdraw' && isWithdrawn(undone.household)).toBe(true);
    if (undone.kind !== 'withdraw') return;
    const again = decideHousehold(await file(), undone.household);
    expect(again).toMatchObject({ kind: 'add', household: { reviewNumber: 2 } });
    expect(
      undoHousehold({ before: undone.household, after: again.household }, again.household, today).kind,
    ).toBe('withdraw');
  });

  it('leaves a new one on which somebody has worked', async () => {
    const after = await stored();
    expect(
      undoHousehold({ before: null, after }, { ...after, town: 'Saltersyke', ownedHere: ['town'] }, today),
    ).toMatchObject({ kind: 'stays', changed: [{ path: 'town' }] });
  });

  it('gives back each fact that still reads as the import left it', async () => {
    const before = await stored();
    const after = { ...before, town: 'Harle Green', address: '2 Beckside' };
    const undone = undoHousehold({ before, after }, { ...after, address: '3 Beckside' }, today);
    expect(undone).toMatchObject({
      kind: 'restore',
      household: { town: 'Marlbeck', address: '3 Beckside' },
      kept: [{ path: 'address' }],
    });
  });

  it('is done once', async () => {
    const before = await stored();
    const after = { ...before, town: 'Harle Green' };
    expect(undoHousehold({ before, after }, before, today).kind).toBe('same');
  });
});
