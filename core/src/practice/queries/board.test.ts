import { beforeAll, describe, expect, it } from '@jest/globals';
import type { PracticeBoard } from '../../api/shapes/practice.js';
import { anActor, anAlert, type InMemoryPorts } from '../../testing/index.js';
import { disputeWorld } from '../disputes/testing/disputeWorld.js';
import type { Stored } from '../../records/index.js';
import type { Practice } from '../types.js';
import { practiceBoardOf, type BoardQuestion } from './board.js';

const MANY = 5000;
let ports: InMemoryPorts;
const ask = (who: 'ruth' | 'sunita' | 'denise', question: BoardQuestion): Promise<PracticeBoard> => practiceBoardOf(ports)(anActor(who), question, { reading: () => undefined } as never);

/** Every reference of one column, page after page, and how many pages there were. */
const everyPage = async () => {
  const seen: string[] = [];
  let [next, pages]: [string | null | undefined, number] = [undefined, 0];
  do {
    const board: PracticeBoard = await ask('sunita', { view: 'service', stage: 'to answer', ...(next ? { next } : {}) });
    const column = board.columns.find(({ stage }) => stage === 'to answer');
    seen.push(...(column?.cards.map(({ reference }) => reference) ?? []));
    next = column?.more ?? null;
    pages += 1;
  } while (next !== null);
  return { seen: new Set(seen).size, told: seen.length, pages };
};

/** Stored once and handed out 500 to a page, as the list does: a store that copies every row for every page would be what is measured. */
beforeAll(async () => {
  const world = await disputeWorld('2027-01-12T10:00:00Z');
  const rows: Stored<Practice>[] = Array.from({ length: MANY }, (_each, at) => ({ value: { ...anAlert('H-001', at + 1).sent().plain(), ...(at + 1 < MANY ? { manager: null, team: null } : {}) }, revision: 1, version: '1', effects: [], commandKeys: [] }));
  const page = async (next: string | null) => ({ records: rows.slice(Number(next), Number(next) + 500), next: Number(next) + 500 < MANY ? String(Number(next) + 500) : null });
  const practice = {
    ...world.practice,
    findFewOpenByOfficer: async () => null,
    findOnOfficersBoard: async (_officer: unknown, stage: string, next: string | null) => (stage === 'to answer' ? page(next) : { records: [], next: null }),
    findOnBoard: async (_unit: unknown, stage: string, next: string | null) => (stage === 'to answer' ? page(next) : { records: [], next: null }),
    findOfQuarter: async (_unit: unknown, quarter: string, next: string | null) => (quarter === '2027q1' ? page(next) : { records: [], next: null }),
  };
  ports = { ...world, practice };
});

describe('5,000 alerts open at once', () => {
  it('stand on the service’s board page by page, none left out and none twice', async () => {
    expect(await everyPage()).toMatchObject({ seen: MANY, told: MANY });
  });

  it('stand on their officer’s board a page at a time', async () => {
    const first = await ask('ruth', { view: 'mine' });
    expect(first.columns.find(({ stage }) => stage === 'to answer')).toMatchObject({ cards: { length: 500 }, more: expect.any(String) });
    const next = first.columns.find(({ stage }) => stage === 'to answer')?.more ?? '';
    const second = await ask('ruth', { view: 'mine', stage: 'to answer', next });
    const references = [first, second].flatMap(({ columns }) => columns.flatMap(({ cards }) => cards.map(({ reference }) => reference)));
    expect([references.length, new Set(references).size]).toEqual([1000, 1000]);
  });

  it('are passed over, page by page, for a manager who knows of none of them but a late one', async () => {
    const hers = (await ask('denise', { view: 'service', stage: 'to answer' })).columns[0];
    expect(hers?.cards.map(({ reference }) => reference)).toEqual([`H-001-a${MANY}`]);
  });

  it('are counted once in the quarter’s figures, whichever page is asked for', async () => {
    expect((await ask('sunita', { view: 'service' })).byCategory).toEqual([expect.objectContaining({ code: 'A1', count: MANY })]);
    expect((await ask('sunita', { view: 'service', stage: 'to answer' })).byCategory).toEqual([]);
  });
});
