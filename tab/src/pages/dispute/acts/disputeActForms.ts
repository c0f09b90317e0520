import type { DisputePage } from '@review-desk/core/api';
import type { ActOption, PracticeActForm, Typed } from '../../../components/PracticeActs/practiceActForm.js';
import { alertActsText } from '../../../text/alertActsText.js';
import { disputeText as text } from '../../../text/disputeText.js';
import { currentStage } from './expectedAct.js';
import { noteCafcassForm, noteChildForm, referForm } from './referForm.js';

export type DisputeForm = PracticeActForm<DisputePage>;

const { acts, fields: f } = text;
const options = (words: Readonly<Record<string, string>>) => (): ActOption[] => Object.entries(words).map(([value, label]) => ({ value, label }));
const people = (page: DisputePage): ActOption[] => page.people.map(({ id, name, post }) => ({ value: id, label: `${name}, ${post}` }));
const named = (all: readonly DisputePage['officer'][]): ActOption[] => all.map(({ id, name }) => ({ value: id, label: name }));
const talkedFirst = ({ emergency }: Typed): boolean => emergency === 'no';
const unsettled = ({ outcome }: Typed): boolean => outcome === 'part' || outcome === 'not resolved';
const orNull = (typed: string | undefined): string | null => (typed ? typed : null);
const closing: DisputeForm['fields'] = [{ name: 'reasons', label: f.reasons, type: 'long' }, { name: 'learning', label: f.learning }, { name: 'familyTold', label: f.familyTold, type: 'long', most: 1000, optional: true }];
const closed = (act: string) => ({ reasons, learning, familyTold }: Typed) => ({ act, reasons, learning, ...(familyTold ? { familyTold } : {}) });
/** What ends a stage takes a meeting that is still to come with it. */
const ending = (words: (page: DisputePage) => string) => (page: DisputePage): string => (currentStage(page)?.meeting && !currentStage(page)?.metOn ? `${words(page)} ${text.endsMeeting}` : words(page));

/** Stages after the one that is left out: this one, or the next where its people met. */
const laterStages = (page: DisputePage): ActOption[] => {
  const now = currentStage(page);
  const from = (now?.number ?? 0) + (now?.outcome || now?.metOn ? 1 : 0);
  return page.stages.filter(({ number }) => number > from).map(({ number, label }) => ({ value: String(number), label }));
};
const why: DisputeForm['fields'] = [{ name: 'unsatisfactory', label: f.unsatisfactory, type: 'long' }, { name: 'satisfy', label: f.satisfy, type: 'long' }];
const noted = (page: DisputePage, of: 'whyUnsatisfactory' | 'wouldSatisfy'): string => currentStage(page)?.outcome?.[of] ?? '';
const whyNoted: DisputeForm['fields'] = why.map((field) => ({ ...field, start: (page) => noted(page, field.name === 'satisfy' ? 'wouldSatisfy' : 'whyUnsatisfactory') }));
const next = (act: string) => (typed: Typed) => ({ act, to: typed['to'] ? Number(typed['to']) : null, whyUnsatisfactory: orNull(typed['unsatisfactory']), wouldSatisfy: orNull(typed['satisfy']) });

export const disputeForms: readonly DisputeForm[] = [
  { act: 'acknowledge', right: 'acknowledge', label: acts.acknowledge, what: text.tellsOfficer, fields: [], make: () => ({ act: 'acknowledge' }) },
  { act: 'answer', right: 'answer', label: acts.answer, what: text.tellsOfficer, fields: [{ name: 'text', label: f.text, type: 'long' }], make: ({ text: words }) => ({ act: 'answer', text: words }) },
  {
    act: 'record-outcome', right: 'record-outcome', label: acts['record-outcome'], what: ending(text.tellsBoth),
    fields: [{ name: 'outcome', label: f.outcome, options: options(text.outcomes) }, { name: 'agreed', label: f.agreed, type: 'long' }, ...why.map((field) => ({ ...field, when: unsettled }))],
    make: (typed) => ({ act: 'record-outcome', outcome: typed['outcome'], agreed: typed['agreed'], whyUnsatisfactory: orNull(typed['unsatisfactory']), wouldSatisfy: orNull(typed['satisfy']) }),
  },
  { act: 'escalate', right: 'escalate', label: acts.escalate, what: text.tellsStage, fields: whyNoted, make: next('escalate') },
  { act: 'raise-level', right: 'raise-level', label: acts['raise-level'], what: text.tellsStage, fields: [{ name: 'to', label: f.toLevel, options: laterStages }, ...whyNoted], make: next('raise-level') },
  {
    act: 'bypass', right: 'bypass', label: acts.bypass, what: ending(text.bypassWhat),
    fields: [
      { name: 'to', label: f.to, options: laterStages },
      { name: 'why', label: f.why, type: 'long' },
      { name: 'emergency', label: f.emergency, options: () => [{ value: 'no', label: text.no }, { value: 'yes', label: text.yes }] },
      { name: 'on', label: f.talkOn, type: 'date', when: talkedFirst },
      { name: 'view', label: f.view, type: 'long', most: 1000, when: talkedFirst },
    ],
    make: (typed, page) => {
      const emergency = typed['emergency'] === 'yes';
      const withWhom = page.lineManager.person;
      const talked = !emergency && withWhom && typed['on'] ? { with: withWhom.id, on: typed['on'], view: typed['view'] ?? '' } : null;
      return { act: 'bypass', to: Number(typed['to']), why: typed['why'], emergency, childsSafety: emergency, talk: talked };
    },
  },
  {
    act: 'record-talk', right: 'record-talk', label: acts['record-talk'], what: (page) => text.talkWhat(page.talkOwed[0]?.with?.name ?? text.lineManager),
    fields: [{ name: 'on', label: f.on, type: 'date' }, { name: 'view', label: f.view, type: 'long', most: 1000 }],
    make: ({ on, view }, page) => ({ act: 'record-talk', bypass: page.talkOwed[0]?.bypass ?? 0, with: page.talkOwed[0]?.with?.id, on, view }),
  },
  {
    act: 'press-at-limit', right: 'press-at-limit', label: acts['press-at-limit'], what: text.tellsBoth,
    fields: [{ name: 'press', label: f.press, options: options(alertActsText.presses) }, { name: 'on', label: f.on, type: 'date', when: ({ press }) => press === 'answered outside' || press === 'other date' }, { name: 'with', label: f.with, options: people, when: ({ press }) => press === 'other date' }, { name: 'why', label: f.why, type: 'long', most: 1000, when: ({ press }) => press === 'answered outside' || press === 'do not escalate' }],
    make: (typed) => ({ act: 'press-at-limit', press: typed['press'], on: orNull(typed['on']), with: orNull(typed['with']), why: typed['why'] ?? '' }),
  },
  { act: 'record-view', right: 'record-view', label: acts['record-view'], what: text.tellsOfficer, fields: [{ name: 'text', label: f.viewText, type: 'long' }], make: ({ text: words }) => ({ act: 'record-view', text: words }) },
  { act: 'alert-director', right: 'alert-director', label: acts['alert-director'], what: () => text.stays, fields: [], make: () => ({ act: 'alert-director' }) },
  { act: 'record-referral', right: 'write', label: acts['record-referral'], what: () => text.stays, fields: [{ name: 'on', label: f.on, type: 'date' }, { name: 'to', label: f.toWhom }], make: ({ on, to }) => ({ act: 'record-referral', on, to }) },
  { act: 'choose-recipient', right: 'choose-recipient', label: acts['choose-recipient'], what: () => text.stays, fields: [{ name: 'person', label: f.person, options: people }], make: ({ person }) => ({ act: 'choose-recipient', person }) },
  {
    act: 'choose-replacement', right: 'choose-replacement', label: acts['choose-replacement'], what: () => text.stays,
    fields: [{ name: 'away', label: f.away, options: ({ recipients }) => named(recipients) }, { name: 'person', label: f.inPlace, options: people }],
    make: ({ away, person }) => ({ act: 'choose-replacement', away, person }),
  },
  referForm,
  noteCafcassForm,
  noteChildForm,
  { act: 'resolve', right: 'resolve', label: acts.resolve, what: ending(() => text.tellsAll), fields: closing, make: closed('resolve') },
  { act: 'resolve-in-absence', right: 'resolve-in-absence', label: acts['resolve-in-absence'], what: ending(() => text.tellsAll), fields: closing, make: closed('resolve-in-absence') },
  { act: 'close-unresolved', right: 'close-unresolved', label: acts['close-unresolved'], what: ending(() => text.tellsAll), fields: closing, make: closed('close-unresolved') },
];

/** The three presses at a limit, each a dialog of its own. */
export const pressForms: readonly DisputeForm[] = [
  { press: 'answered outside' as const, fields: [{ name: 'on', label: f.on, type: 'date' as const }, { name: 'why', label: f.what, type: 'long' as const, most: 1000 }] },
  { press: 'other date' as const, fields: [{ name: 'on', label: f.newLimit, type: 'date' as const }, { name: 'with', label: f.with, options: people }] },
  { press: 'do not escalate' as const, fields: [{ name: 'why', label: f.why, type: 'long' as const, most: 1000 }] },
].map(({ press, fields }) => ({
  act: `press-at-limit ${press}`, right: 'press-at-limit', label: text.atLimit[press], what: text.tellsBoth, fields,
  make: (typed: Typed) => ({ act: 'press-at-limit', press, on: orNull(typed['on']), with: orNull(typed['with']), why: typed['why'] ?? '' }),
}));
