import type { BoardCard, PracticeBoard } from '@review-desk/core/api';

export type LaneName = NonNullable<BoardCard['lane']>;
export type Column = PracticeBoard['columns'][number];
/** `waiting` are the columns with a further page that belongs here. */
export type Lane = { name: LaneName; cards: BoardCard[]; waiting: Column[] };

const order: readonly LaneName[] = ['draft', 'with the manager', 'in hand', 'for the officer', 'in dispute', 'settled'];
const laneOfStage: Record<Column['stage'], LaneName> = {
  draft: 'draft', 'to answer': 'with the manager', answered: 'for the officer', 'in hand': 'in hand',
  'stage 1': 'in dispute', 'stage 2': 'in dispute', 'stage 3': 'in dispute', 'stage 4': 'in dispute',
};

/** The board's columns as lanes, the nearest date first in each; what ended stands newest first, as it came. */
export const lanesOf = (columns: readonly Column[], settled: readonly BoardCard[]): Lane[] =>
  order.map((name) => ({
    name,
    cards: name === 'settled' ? [...settled] : byDate(columns.flatMap(({ cards }) => cards.filter((card) => card.lane === name))),
    waiting: columns.filter((column) => column.more !== null && laneOfStage[column.stage] === name),
  }));

const byDate = (cards: BoardCard[]): BoardCard[] => cards.toSorted((a, b) => dateOf(a).localeCompare(dateOf(b)) || a.reference.localeCompare(b.reference, 'en', { numeric: true }));
const dateOf = ({ next }: BoardCard): string => next.due ?? '9999';

/** Every column with its further pages put behind what it held. */
export const withPages = (board: PracticeBoard, pages: readonly PracticeBoard[]): Column[] =>
  board.columns.map((column) =>
    pages.reduce((known, page) => {
      const next = page.columns.find((each) => each.stage === column.stage);
      return next ? { ...known, cards: [...known.cards, ...next.cards], more: next.more } : known;
    }, column),
  );

/** Whether what this card waits for is this person's to do. */
export const isFor = (card: BoardCard, person: string | undefined): boolean => card.settled === null && card.lane !== null && card.next.who?.id === person;
export const isLate = ({ clocks }: BoardCard): boolean => clocks[0]?.reading.state === 'overdue';
