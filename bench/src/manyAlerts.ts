import { boardOf, countedOn, keepManyAlerts, readBoard, startStoryOfMany, sweepMorning, type BoardRead } from '@review-desk/functions/manyAlerts';
import { BenchError } from './benchError.js';
import { countFromEnvironment } from './countFromEnvironment.js';
import type { Row } from './row.js';

/** What one page holds. */
const PAGE = 500;
/** As few as stand on one page: what the same costs a council that has no such day. */
const FEW = 100;

type Told = { alerts: number; due: number; boards: Record<'service' | 'mine', BoardRead & { seconds: number }>; manager: number; sweep: { requests: number; seconds: number; runs: number } };

const refuse = (what: string, found: unknown, wanted: unknown): void => {
  if (JSON.stringify(found) !== JSON.stringify(wanted)) throw new BenchError(`${what}: ${JSON.stringify(found)} where ${JSON.stringify(wanted)} was to come.`);
};

/** So many alerts that nobody answered, and all of them to be told of on one morning, over HTTP, Graph and the tenant's lists. */
const tell = async (alerts: number): Promise<Told> => {
  const council = await startStoryOfMany();
  try {
    const { toldOn } = await keepManyAlerts(council, alerts, alerts);
    const read = async (who: string, view: 'service' | 'mine'): Promise<BoardRead & { seconds: number }> => {
      const began = performance.now();
      const board = await readBoard(council, who, view);
      refuse(`cards of ${view}`, [board.cards, board.different], [alerts, alerts]);
      return { ...board, seconds: (performance.now() - began) / 1000 / board.pages };
    };
    const boards = { service: await read('sunita', 'service'), mine: await read('ruth', 'mine') };
    const manager = await boardOf(council, 'denise', {});
    refuse('the manager’s board', manager.status, 200);
    const began = performance.now();
    const { made: morning, requests } = await countedOn(council, () => sweepMorning(council, toldOn, ['denise', 'leah']));
    const { runs, told, digests, ...counts } = morning;
    refuse('the sweep', counts, { done: alerts, skipped: 0, failed: 0, late: 0, left: 0 });
    refuse('lists of the morning', digests, { denise: 1, leah: 1 });
    const rows = ['denise', 'leah'].map((who) => [told[who]?.rows, told[who]?.different]);
    refuse('notices', rows, [Math.ceil(alerts / 2), Math.floor(alerts / 2)].map((each) => [each, each]));
    return { alerts, due: alerts, boards, manager: manager.requests, sweep: { requests, seconds: (performance.now() - began) / 1000, runs } };
  } finally {
    await council.stop();
  }
};

/** 5,001 alerts open at once, one more than SharePoint answers a question about, and a page of them beside it. */
export const benchManyAlerts = async (): Promise<Row[]> => {
  const most = countFromEnvironment('BENCH_ALERTS', 5_001);
  const [few, many] = [await tell(FEW), await tell(most)];
  const name = `${most.toLocaleString('en-GB')} alerts open and due`;
  const row = (what: string, ours: number, theirs: number, unit: string, note: string): Row => ({ name: `${name}: ${what}`, ours, theirs, ratio: theirs / ours, unit, note });
  const beside = `ours with ${most.toLocaleString('en-GB')}, theirs with ${FEW}`;
  return [
    row('requests of the service’s first page', many.boards.service.first.requests, few.boards.service.first.requests, 'requests', `${beside}; ${many.boards.service.first.refused} of ours are questions that SharePoint refuses as too large`),
    row('most requests of a further page', Math.max(many.boards.service.most.requests, many.boards.mine.most.requests), few.boards.service.first.requests, 'requests', 'theirs is a first page, for there is no further one'),
    row('pages of the service’s board', many.boards.service.pages, Math.ceil(most / PAGE), 'pages', 'theirs is what whole pages of 500 would be'),
    row('requests of an officer’s first page', many.boards.mine.first.requests, few.boards.mine.first.requests, 'requests', beside),
    row('requests of a manager’s board', many.manager, few.manager, 'requests', beside),
    row('seconds a page', many.boards.service.seconds, few.boards.service.seconds, 'seconds', 'theirs holds 100 cards, ours 500; much else runs on the machine'),
    row('requests of the morning, an alert', many.sweep.requests / many.due, few.sweep.requests / few.due, 'requests', `${many.sweep.runs} runs of ten rounds; each owner had one list, each date one notice`),
    row('seconds of the morning', many.sweep.seconds, few.sweep.seconds, 'seconds', beside),
  ];
};
