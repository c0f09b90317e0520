import type { DisputePage } from '@review-desk/core/api';
import type { ActOption, PracticeActForm, Typed } from '../../../components/PracticeActs/practiceActForm.js';
import { alertActsText } from '../../../text/alertActsText.js';
import { disputeText as text } from '../../../text/disputeText.js';

export type DisputeForm = PracticeActForm<DisputePage>;

const { acts, fields: f } = text;
const options = (words: Readonly<Record<string, string>>) => (): ActOption[] => Object.entries(words).map(([value, label]) => ({ value, label }));
const people = (page: DisputePage): ActOption[] => page.people.map(({ id, name }) => ({ value: id, label: name }));
const current = (page: DisputePage) => page.stages.findLast((each) => each.opened !== null);
const talkedFirst = ({ emergency }: Typed): boolean => emergency === 'no';
const unsettled = ({ outcome }: Typed): boolean => outcome === 'part' || outcome === 'not resolved';
const orNull = (typed: string | undefined): string | null => (typed ? typed : null);

export const disputeForms: readonly DisputeForm[] = [
  { act: 'acknowledge', right: 'acknowledge', label: acts.acknowledge, what: () => text.stays, fields: [], make: () => ({ act: 'acknowledge' }) },
  { act: 'answer', right: 'answer', label: acts.answer, what: () => text.stays, fields: [{ name: 'text', label: f.text, type: 'long' }], make: ({ text: words }) => ({ act: 'answer', text: words }) },
  { act: 'met', right: 'record-outcome', label: acts.met, what: () => text.stays, fields: [{ name: 'on', label: f.on, type: 'date' }], make: ({ on }, page) => ({ act: 'met', stage: current(page)?.number ?? 1, on, present: current(page)?.mustAttend.map((each) => each.id) ?? [] }) },
  {
    act: 'record-outcome', right: 'record-outcome', label: acts['record-outcome'], what: () => text.tellsAll,
    fields: [{ name: 'outcome', label: f.outcome, options: options(text.outcomes) }, { name: 'agreed', label: f.agreed, type: 'long' }, { name: 'unsatisfactory', label: f.unsatisfactory, type: 'long', when: unsettled }, { name: 'satisfy', label: f.satisfy, type: 'long', when: unsettled }],
    make: (typed) => ({ act: 'record-outcome', outcome: typed['outcome'], agreed: typed['agreed'], whyUnsatisfactory: orNull(typed['unsatisfactory']), wouldSatisfy: orNull(typed['satisfy']) }),
  },
  {
    act: 'escalate', right: 'escalate', label: acts.escalate, what: text.tellsStage,
    fields: [{ name: 'unsatisfactory', label: f.unsatisfactory, type: 'long' }, { name: 'satisfy', label: f.satisfy, type: 'long' }],
    make: (typed) => ({ act: 'escalate', to: null, whyUnsatisfactory: orNull(typed['unsatisfactory']), wouldSatisfy: orNull(typed['satisfy']) }),
  },
  {
    act: 'bypass', right: 'bypass', label: acts.bypass, what: text.tellsStage,
    fields: [
      { name: 'to', label: f.to, options: (page) => page.stages.filter((each) => each.opened === null).map((each) => ({ value: String(each.number), label: each.label })) },
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
    act: 'record-talk', right: 'record-talk', label: acts['record-talk'], what: () => text.stays,
    fields: [{ name: 'on', label: f.on, type: 'date' }, { name: 'view', label: f.view, type: 'long' }],
    make: ({ on, view }, page) => ({ act: 'record-talk', bypass: page.talkOwed[0]?.bypass ?? 0, with: page.talkOwed[0]?.with?.id, on, view }),
  },
  {
    act: 'press-at-limit', right: 'press-at-limit', label: acts['press-at-limit'], what: () => text.stays,
    fields: [{ name: 'press', label: f.press, options: options(alertActsText.presses) }, { name: 'on', label: f.on, type: 'date', when: ({ press }) => press === 'answered outside' || press === 'other date' }, { name: 'with', label: f.with, options: people, when: ({ press }) => press === 'other date' }, { name: 'why', label: f.why, type: 'long', most: 1000, when: ({ press }) => press === 'answered outside' || press === 'do not escalate' }],
    make: (typed) => ({ act: 'press-at-limit', press: typed['press'], on: orNull(typed['on']), with: orNull(typed['with']), why: typed['why'] ?? '' }),
  },
  { act: 'resolve', right: 'resolve', label: acts.resolve, what: () => text.tellsAll, fields: [{ name: 'reasons', label: f.reasons, type: 'long' }, { name: 'learning', label: f.learning }], make: ({ reasons, learning }) => ({ act: 'resolve', reasons, learning }) },
  { act: 'close-unresolved', right: 'close-unresolved', label: acts['close-unresolved'], what: () => text.tellsAll, fields: [{ name: 'reasons', label: f.reasons, type: 'long' }, { name: 'learning', label: f.learning }], make: ({ reasons, learning }) => ({ act: 'close-unresolved', reasons, learning }) },
];

/** Acts that the answer offers this person, and that make sense as the dispute stands. */
export const disputeFormsFor = (page: DisputePage): DisputeForm[] =>
  disputeForms.filter((form) => page.stage !== null && page.acts.some((act) => act.endsWith(`.${form.right}`)) && (form.act !== 'record-talk' || page.talkOwed.length > 0) && (form.act !== 'escalate' || page.nextStage !== null));
