import { describe, expect, it } from '@jest/globals';
import { aDispute } from '../../testing/builders/aDispute.js';
import { anAlert } from '../../testing/builders/anAlert.js';
import { cast } from '../../testing/builders/cast.js';
import { toInstant } from '../../time/index.js';
import { boardLane } from './boardLane.js';
import { settledOf } from './settledOf.js';

const at = toInstant('2027-01-20T10:00:00Z');
const by = cast.denise.id;
const accepted = anAlert().sent().answered().with({ replies: [{ by: cast.ruth.id, at, accepted: true, missing: null }] });

describe('A board lane says whose turn it is', () => {
  it.each([
    ['D6: not sent yet', anAlert(), 'draft'],
    ['D6: sent', anAlert().sent(), 'with the manager'],
    ['D7: acknowledged is not answered', anAlert().sent().acknowledged(), 'with the manager'],
    ['D10: answered waits for the officer', anAlert().sent().answered(), 'for the officer'],
    ['D10a: accepted', accepted, 'in hand'],
    ['D11: confirmed done waits for the officer again', accepted.with({ managerConfirmed: { by, at } }), 'for the officer'],
    ['D12: resolved', accepted.with({ resolved: { by: cast.ruth.id, at, note: 'Seen.' } }), 'settled'],
    ['D14: withdrawn', anAlert().sent().with({ withdrawn: { by: cast.ruth.id, at, why: 'Found.' } }), 'settled'],
    ['D13: escalated goes on as a dispute', anAlert().sent().with({ escalated: { to: aDispute().id, by: 'clock', at } }), null],
    ['D4: passed to the IRO', anAlert().with({ passedToIro: { to: cast.sunita.id, at, takenUp: null } }), null],
    ['E: stage 1', aDispute(), 'in dispute'],
    ['E: closed', aDispute().closed(), 'settled'],
  ] as const)('%s', (_row, record, lane) => {
    expect(boardLane(record.plain())).toBe(lane);
  });
});

describe('What is settled', () => {
  it('keeps the moment of its end, and how', () => {
    expect(settledOf(aDispute().closed().plain())).toEqual({ at: '2027-02-05T10:00:00Z', how: 'resolved' });
    expect(settledOf(anAlert().sent().plain())).toBeNull();
  });
});
