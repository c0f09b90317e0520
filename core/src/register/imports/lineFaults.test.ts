import { describe, expect, it } from '@jest/globals';
import {
  carerLine,
  checkLine,
  faultsOf,
  home,
  homeLine,
  placementLine,
  read,
  type Line,
} from './testing/aRegisterFile.js';

describe('faults in a register file', () => {
  it.each<[string, Line[], { line: number; column: string; whatIsWrong: string }]>([
    [
      'an impossible date',
      [homeLine(), carerLine({ approval_date: '31/02/2024' })],
      { line: 3, column: 'approval_date', whatIsWrong: 'There is no 31 February 2024.' },
    ],
    [
      '29 February of a common year',
      [homeLine(), carerLine({ approval_date: '2023-02-29' })],
      { line: 3, column: 'approval_date', whatIsWrong: 'There is no 29 February 2023.' },
    ],
    [
      'the month before the day',
      [homeLine(), carerLine({ approval_date: '02/25/2024' })],
      { line: 3, column: 'approval_date', whatIsWrong: 'There is no month 25.' },
    ],
    [
      'a year of two digits',
      [homeLine(), carerLine({ approval_date: '12/02/18' })],
      { line: 3, column: 'approval_date', whatIsWrong: 'The year has two digits.' },
    ],
    [
      'an approval yet to come',
      [homeLine(), carerLine({ approval_date: '05/01/2027' })],
      { line: 3, column: 'approval_date', whatIsWrong: 'This date has not come yet.' },
    ],
    [
      'a reference that says a carer’s name',
      home('STUBBS-01', carerLine({ given_name: 'Ann', family_name: 'Stubbs', person_ref: 'x-1' })),
      { line: 2, column: 'reference', whatIsWrong: 'This reference holds the name of somebody who lives there.' },
    ],
    [
      'a reference twice',
      [...home('H-022'), ...home('H-001'), homeLine({ reference: 'H-022' })],
      { line: 6, column: 'reference', whatIsWrong: 'Line 2 has the same reference.' },
    ],
    [
      'a reference twice in one block',
      [homeLine(), homeLine(), carerLine()],
      { line: 3, column: 'reference', whatIsWrong: 'Line 2 has the same reference.' },
    ],
    [
      'a line that stands apart',
      [...home('H-001'), ...home('H-002'), placementLine()],
      {
        line: 6,
        column: 'reference',
        whatIsWrong: 'This line stands apart from the household that begins on line 2.',
      },
    ],
    [
      'a carer younger than 18',
      [homeLine(), carerLine({ date_of_birth: '2010-01-01' })],
      { line: 3, column: 'date_of_birth', whatIsWrong: 'A carer would be younger than 18.' },
    ],
    [
      'an end before the start',
      home('H-001', placementLine({ end_date: '2024-09-01' })),
      { line: 4, column: 'end_date', whatIsWrong: 'The placement ends before it begins.' },
    ],
    [
      'a child in two homes',
      [...home('H-001', placementLine()), ...home('H-002', placementLine())],
      { line: 7, column: 'child_ref', whatIsWrong: 'Line 4 says that this child lives in H-001.' },
    ],
    [
      'a child twice in one home',
      home('H-001', placementLine(), placementLine({ start_date: '2025-01-06' })),
      { line: 5, column: 'child_ref', whatIsWrong: 'Line 4 says that this child lives here already.' },
    ],
    [
      'one child with two birthdays',
      home(
        'H-001',
        placementLine({ end_date: '2025-01-06' }),
        placementLine({ date_of_birth: '2017-05-23' }),
      ),
      { line: 5, column: 'date_of_birth', whatIsWrong: 'Line 4 gives the same child another birthday.' },
    ],
    [
      'a household without a carer',
      [homeLine()],
      { line: 2, column: 'record_type', whatIsWrong: 'This household has no carer line.' },
    ],
    [
      'a check about nobody there',
      home('H-001', checkLine({ person_ref: 'H-009-c1' })),
      { line: 4, column: 'person_ref', whatIsWrong: 'No line of this household has this reference.' },
    ],
    [
      'a cell of another kind of line',
      [homeLine({ approval_date: '12/02/2018' }), carerLine()],
      { line: 2, column: 'approval_date', whatIsWrong: 'A household line has nothing in this column.' },
    ],
    [
      'a temporary approval given as an approval date',
      [
        homeLine(),
        carerLine({
          approval_status: 'temporary',
          temporary_from: '2026-11-02',
          temporary_until: '2027-02-22',
        }),
      ],
      {
        line: 3,
        column: 'approval_date',
        whatIsWrong:
          'A temporary approval has no approval date: that one would start the clock of the first review.',
      },
    ],
    [
      'the date of the temporary approval as that of the full one',
      [homeLine(), carerLine({ temporary_from: '2018-02-12', temporary_until: '2018-06-04' })],
      {
        line: 3,
        column: 'approval_date',
        whatIsWrong: 'This is the date of the temporary approval, not of the full one.',
      },
    ],
    [
      'a formula',
      [homeLine({ town: '=HYPERLINK("http://x.example","Marlbeck")' }), carerLine()],
      {
        line: 2,
        column: 'town',
        whatIsWrong: 'This cell begins like a formula, which a spreadsheet would run.',
      },
    ],
    [
      'markup in a name',
      [homeLine(), carerLine({ given_name: '<img src=x onerror=alert(1)>' })],
      { line: 3, column: 'given_name', whatIsWrong: 'This cell holds < or >, as a web page would.' },
    ],
    [
      'garbled accents',
      [homeLine(), carerLine({ given_name: 'ZoÃ«' })],
      { line: 3, column: 'given_name', whatIsWrong: 'Accents were garbled when this file was saved.' },
    ],
  ])('names line and column of %s', async (_what, lines, fault) => {
    expect(faultsOf(await read(...lines))).toMatchObject([fault]);
  });
});
