import type { DisputePage } from '@review-desk/core/api';
import type { PracticeActForm } from '../../../components/PracticeActs/practiceActForm.js';
import { referText as text } from '../../../text/referText.js';

/** G, N-08: an IRO refers to Cafcass at any point and beside any level. */
export const referForm: PracticeActForm<DisputePage> = {
  act: 'refer',
  right: 'refer',
  label: text.label,
  what: () => text.what,
  fields: [
    { name: 'ground', label: text.ground, options: () => Object.entries(text.grounds).map(([value, label]) => ({ value, label })) },
    { name: 'grounds', label: text.failed, type: 'long' },
    { name: 'seniors', label: text.seniors, type: 'long', most: 1000, path: 'seniorsTold' },
    { name: 'affected', label: text.affected, type: 'long' },
    { name: 'views', label: text.views, type: 'long', path: 'childsViews' },
    { name: 'advice', label: text.advice, type: 'long', most: 1000, optional: true, path: 'legalAdvice' },
    { name: 'timetable', label: text.timetable, type: 'long', most: 1000 },
    { name: 'documents', label: text.documents, type: 'long', most: 1000 },
  ],
  make: (typed) => ({
    act: 'refer', ground: typed['ground'], grounds: typed['grounds'], seniorsTold: typed['seniors'], affected: typed['affected'], childsViews: typed['views'],
    legalAdvice: typed['advice']?.trim() ? typed['advice'] : null, timetable: typed['timetable'], documents: typed['documents'],
  }),
};

/** J25: the reply and the outcome, as often as one comes. */
export const noteCafcassForm: PracticeActForm<DisputePage> = {
  act: 'note-cafcass',
  right: 'refer',
  label: text.note,
  what: () => text.noteWhat,
  fields: [
    { name: 'reply', label: text.reply, type: 'long' },
    { name: 'outcome', label: text.outcome, type: 'long', most: 1000, optional: true },
  ],
  make: (typed) => ({ act: 'note-cafcass', reply: typed['reply'], outcome: typed['outcome']?.trim() ? typed['outcome'] : null }),
};

/** G, guards: what the child has not heard yet, as far as this was asked. */
export const notHeard = ({ escalation }: Pick<DisputePage, 'escalation'>): (keyof typeof text.heard)[] =>
  escalation === null ? [] : (['childTold', 'advocateOffered', 'complaintTold'] as const).filter((what) => escalation[what] !== true);

/** Said when it comes, each as a fact of its own. */
export const noteChildForm: PracticeActForm<DisputePage> = {
  act: 'note-child',
  right: 'write',
  label: text.noteChild,
  what: () => text.noteChildWhat,
  fields: [
    { name: 'what', label: text.heardWhat, options: (page) => notHeard(page).map((value) => ({ value, label: text.heard[value] })) },
    { name: 'on', label: text.heardOn, type: 'date' },
  ],
  make: ({ what, on }) => ({ act: 'note-child', what, on }),
};

/** Once, and only for an escalation. */
export const mayReferNow = ({ escalation }: Pick<DisputePage, 'escalation'>): boolean => escalation !== null && escalation.cafcass === null;

/** Whenever one comes after the referral. */
export const mayNoteCafcass = ({ escalation }: Pick<DisputePage, 'escalation'>): boolean => escalation !== null && escalation.cafcass !== null;
