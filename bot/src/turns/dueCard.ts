import type { AnswerOf } from '@review-desk/core/api';
import type { SafeCard } from '@review-desk/core/delivery';
import { NotPermitted } from '@review-desk/core/errors';
import type { AdaptiveCard } from '../cards/adaptiveCard.js';
import { shownFace } from '../cards/cardFace.js';
import { turnWords } from './turnWords.js';
import type { Turn, TurnDeps } from './types.js';

type DueRow = AnswerOf<'today'>['next'][number];

/** What this person's Today shows as overdue, due today and due in the next ten working days: references and dates alone. */
export const dueCard =
  ({ handlers, places, contextOf }: TurnDeps) =>
  async ({ actor }: Turn): Promise<AdaptiveCard | string> => {
    try {
      const page = await handlers.today(actor, { params: {}, query: {}, body: {} }, contextOf(actor));
      const rows = [...page.overdue, ...page.dueToday, ...page.next];
      if (rows.length === 0) return turnWords.nothingDue;
      const card: SafeCard = {
        message: '', about: null, reference: page.today, kind: 'digest', headline: 'due', categories: [], stage: null, due: null, coverUntil: null, state: 'told', buttons: ['open'],
        lines: rows.map((row) => lineOf(row, page.today)),
      };
      return shownFace(places, card);
    } catch (error) {
      if (error instanceof NotPermitted) return turnWords.noRole;
      throw error;
    }
  };

const lineOf = (row: DueRow, today: string): SafeCard['lines'][number] => {
  const due = row.bookBy ?? row.due;
  return { reference: row.practice ?? row.review ?? row.household, asked: 'due', due, overdue: due < today, about: row.practice };
};
