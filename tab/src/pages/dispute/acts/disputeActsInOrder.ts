import type { DisputePage } from '@review-desk/core/api';
import { disputeForms, type DisputeForm } from './disputeActForms.js';
import { canBeStopped, currentStage, isAtLimit, type Expected } from './expectedAct.js';
import { mayNoteCafcass, mayReferNow, notHeard } from './referForm.js';

/** Whether the answer offers this person a right to the dispute. */
export const may = (page: DisputePage, right: string): boolean => page.acts.some((act) => act.endsWith(`.${right}`));
export const mayConvene = (page: DisputePage): boolean => may(page, 'convene') || may(page, 'write');

/** Booked and moved while its people have neither met nor decided. */
export const canBeBooked = (page: DisputePage): boolean => {
  const stage = currentStage(page);
  return page.stage !== null && stage !== null && !stage.metOn && !stage.outcome && mayConvene(page);
};

const isOpen = ({ stage }: DisputePage): boolean => stage !== null;
const outcomeOf = (page: DisputePage) => currentStage(page)?.outcome ?? null;
const goesOn = (page: DisputePage): boolean => isOpen(page) && page.nextStage !== null && outcomeOf(page) !== null && outcomeOf(page)?.outcome !== 'resolved';

/** When an act can be done at all; what is not named here, while the dispute is open. */
const fits: Readonly<Record<string, (page: DisputePage) => boolean>> = {
  acknowledge: (page) => isOpen(page) && !page.acknowledged,
  'record-outcome': (page) => isOpen(page) && outcomeOf(page) === null,
  escalate: goesOn,
  'raise-level': goesOn,
  bypass: (page) => isOpen(page) && page.nextStage !== null,
  // Owed though the dispute is over.
  'record-talk': (page) => page.talkOwed.length > 0,
  'press-at-limit': (page) => canBeStopped(page) && !isAtLimit(page),
  'record-referral': (page) => isOpen(page) && page.safeguarding?.referral === 'ringing now',
  'note-child': (page) => isOpen(page) && notHeard(page).length > 0,
  refer: (page) => isOpen(page) && mayReferNow(page),
  // A reply may come after the dispute is over.
  'note-cafcass': mayNoteCafcass,
  'alert-director': (page) => isOpen(page) && page.nextStage === null,
};

/** Acts that the answer offers this person, and that make sense as the dispute stands. */
export const disputeFormsFor = (page: DisputePage): DisputeForm[] => disputeForms.filter(({ act, right }) => may(page, right) && (fits[act] ?? isOpen)(page));

/** Said where it is owed, with a button of its own. */
const elsewhere = ['record-talk', 'record-referral'];
/** Stand in the open beside the primary one, in this order; the others wait behind "More". */
const inTheOpen = ['acknowledge', 'answer', 'alert-director', 'resolve', 'close-unresolved'];

export type DisputeActsInOrder = { primary: DisputeForm | null; beside: DisputeForm[]; more: DisputeForm[] };

/** The next expected step where it is this reader's to do, what stands beside it, and the rest. */
export const disputeActsInOrder = (page: DisputePage, expected: Expected | null): DisputeActsInOrder => {
  const forms = disputeFormsFor(page).filter(({ act }) => !elsewhere.includes(act));
  const wanted = expected?.act === 'escalate' ? ['escalate', 'raise-level'] : expected?.act === 'stopped' ? ['resolve'] : [expected?.act ?? ''];
  const primary = forms.find(({ act }) => wanted.includes(act)) ?? (canBeBooked(page) ? null : (forms.find(({ act }) => act === 'acknowledge') ?? null));
  const rest = forms.filter((form) => form !== primary);
  // An answer may have come by word of mouth.
  const open = page.track === 'iro' || expected?.act === 'stopped' ? ['record-outcome', ...inTheOpen] : inTheOpen;
  const beside = open.flatMap((act) => rest.find((form) => form.act === act) ?? []);
  return { primary, beside, more: rest.filter((form) => !beside.includes(form)) };
};
