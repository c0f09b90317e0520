import type { FeedbackList } from '../../../api/shapes/quality.js';
import { noteReadings } from '../../../audit/index.js';
import type { PersonId } from '../../../ids.js';
import type { Actor } from '../../../people/index.js';
import { nameBook, type NameBook } from '../../../people/queries/nameBook.js';
import { requireRole } from '../../../people/queries/requireRole.js';
import type { Ports, RequestContext } from '../../../ports.js';
import { mayTowards } from '../../../rights/index.js';
import { londonDateOf } from '../../../time/index.js';
import { wholeQuarter } from '../../queries/wholeQuarter.js';
import { lastQuarters } from '../../rules/lastQuarters.js';
import { officerFeedbackRights, officerFeedbackThing } from '../rights.js';
import { managerOf } from '../rules/managerOf.js';
import type { OfficerFeedback } from '../types.js';

const QUARTERS = 4;

/**
 * Feedback of this quarter and the three before: what is addressed to this person, newest first, and for a service
 * manager how much was given about each officer they lead (D6.2.6a), without a word of what went to the officer.
 */
export const feedbackListOf =
  (ports: Pick<Ports, 'practice' | 'people' | 'unit' | 'clock'>) =>
  async (actor: Actor, context: Pick<RequestContext, 'reading'>): Promise<FeedbackList> => {
    requireRole(actor);
    const quarters = lastQuarters(ports.clock.now(), QUARTERS);
    const [book, ...pages] = await Promise.all([nameBook(ports), ...quarters.map((each) => wholeQuarter(ports.practice, ports.unit, each))]);
    const all = pages.flat().flatMap(({ value }) => (value.kind === 'officer feedback' ? [value] : []));
    const mine = all.filter((each) => mayTowards(officerFeedbackRights, actor, officerFeedbackThing(each), 'read'));
    const note = noteReadings(context, actor, 'Feedback');
    for (const each of mine) note('officer-feedback', each.id, officerFeedbackThing(each));
    return {
      since: quarters.at(-1) ?? '',
      toMe: mine.toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : -1)).map((each) => ({
        id: each.id, about: book.must(each.officer), from: book.must(each.from), tone: each.tone, sentOn: londonDateOf(each.createdAt), answered: each.answer !== null,
      })),
      byOfficer: actor.roles.some(({ role }) => role === 'sr-manager') ? countsFor(actor.id, all, book) : null,
    };
  };

/** Of the officers whose service manager this is; what went past a manager who is an officer too is not theirs to count. */
const countsFor = (manager: PersonId, all: readonly OfficerFeedback[], book: NameBook): NonNullable<FeedbackList['byOfficer']> => {
  const counted = all.filter((each) => !each.about.includes(manager) && managerOf(each.officer, book.people) === manager);
  const count = (officer: PersonId, is: (each: OfficerFeedback) => boolean): number => counted.filter((each) => each.officer === officer && is(each)).length;
  return [...new Set(counted.map((each) => each.officer))].map((officer) => ({
    officer: book.must(officer),
    toOfficer: count(officer, (each) => each.toOfficer),
    toManager: count(officer, (each) => !each.toOfficer),
    thanks: count(officer, (each) => each.tone === 'thanks'),
    suggestions: count(officer, (each) => each.tone === 'suggestion'),
    concerns: count(officer, (each) => each.tone === 'concern'),
    complaints: count(officer, (each) => each.tone === 'complaint'),
  }));
};
