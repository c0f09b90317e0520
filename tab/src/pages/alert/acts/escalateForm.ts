import type { AlertPage } from '@review-desk/core/api';
import type { ActOption, PracticeActForm } from '../../../components/PracticeActs/practiceActForm.js';
import { escalateText as text } from '../../../text/escalateText.js';

/** D13: the officer takes an alert on to a dispute. The stage of the council's policy stands chosen; the other is one press away. */
export const escalateForm: PracticeActForm<AlertPage> & { act: 'escalate' } = {
  act: 'escalate',
  right: 'escalate',
  label: text.label,
  what: () => text.what,
  fields: [
    { name: 'stage', label: text.stage, path: 'toStage', options: (page) => inOrder(page), start: ({ goesOnTo }) => String(goesOnTo ?? 2) },
    { name: 'why', label: text.why, type: 'long' },
    { name: 'satisfy', label: text.satisfy, type: 'long', path: 'wouldSatisfy', start: ({ wanted }) => wanted.join('\n') },
  ],
  make: ({ stage, why, satisfy }) => ({ act: 'escalate', toStage: stage === '1' ? 1 : 2, why, wouldSatisfy: satisfy }),
};

const inOrder = ({ goesOnTo, stagesToOpen }: AlertPage): ActOption[] =>
  stagesToOpen.toSorted((one) => (one.stage === (goesOnTo ?? 2) ? -1 : 1)).map((each) => ({ value: String(each.stage), label: text.opensAt(each) }));
