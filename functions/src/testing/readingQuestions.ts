import type { RouteName } from '@review-desk/core/api';
import { commandKey, practiceId } from '@review-desk/core/ids';
import { aMessage, cast } from '@review-desk/core/testing';
import type { Reader, ReadingWorld, Sent } from './readingWorld.js';

/** One route asked so that it shows something, by each of these people. */
export type ReadingQuestion = {
  route: RouteName;
  as: readonly Reader[];
  /** What must have happened first; what it gives is what is sent. */
  sent?: Sent | ((world: ReadingWorld) => Promise<Sent>);
  /** `household`: each household of the answer is noted. `import`: each restricted one. `listed`: only what `also` names. */
  holds: 'household' | 'import' | 'listed';
  /** Readings beside those of households, as `record about`. */
  also?: (sent: Sent, answer: unknown) => string[];
};

/** Routes whose answers hold nobody's record, and why nothing is noted. */
export const unnoted: Partial<Record<RouteName, string>> = {
  me: 'the person themselves, and colleagues by name',
  searchDirectory: 'colleagues as the council’s own directory shows them to all staff',
  searchGroups: 'names of groups in the council’s own directory',
  groupMembers: 'colleagues as the council’s own directory shows them to all staff',
  staffWith: 'names of colleagues who hold a post',
  connections: 'health of the service’s parts (access.md 1.10)',
  policy: 'the council’s own settings',
  checkPolicy: 'faults in settings, and a count',
  publishPolicy: 'the council’s own settings',
  trial: 'the council’s own settings',
  tryTheClock: 'an invented matter among invented people',
  sendTrialCards: 'a count of cards of an invented matter',
  imports: 'counts of files and who brought them',
  startTelling: 'counts by post and team',
  pressStart: 'counts by post and team',
  colleagueThanksForm: 'names of colleagues and their posts',
  feedbackForm: 'names of reviewing officers and of who leads them',
  sendFeedback: 'the name of whoever has it now',
};

const key = 'reading-0001';
const restricted = 'H-199';
const review = { id: `${restricted}-r1` };
const meeting = { start: '2027-02-09T10:00:00Z', end: '2027-02-09T12:00:00Z', method: 'home', staff: [], carersWord: { how: 'phone', on: '2027-01-04' }, sswAgreed: true };
const day = '2027-01-04';

const dispute = { key, track: 'fostering', household: restricted, review: null, category: 'F2', childAtRisk: false, safeguarding: null, summary: 'For the test.', effect: 'None.', wanted: 'Nothing', restricted: false, about: [], recipients: [], escalation: null };
const disputeForm = { track: 'fostering', household: restricted, review: null, restricted: false, childAtRisk: false, about: [], recipients: [], child: null, startFormal: false, csw: null, ctm: null };
const opened = async (world: ReadingWorld, changes: object = {}): Promise<Sent> => ({ params: { id: ((await world.ask('ruth', 'openDispute', { body: { ...dispute, ...changes } })).body as { id: string }).id } });
const alert = { key, review: null, categories: ['A1'], found: 'For the test.', effect: 'None.', wanted: ['Nothing'], onlyCarePlan: false, iro: null, childAtRisk: false, informal: { how: 'in the review meeting', on: day }, sendNow: true };
const revisionOf = async (world: ReadingWorld, of: 'households' | 'reviews'): Promise<number> =>
  (of === 'households' ? await world.ports.households.findById(restricted as never) : await world.ports.reviews.findById(review.id as never))?.revision ?? 0;
/** An act on the restricted household or its review, at the revision that stands. */
const act = (route: RouteName, as: Reader, body: object, of: 'households' | 'reviews' = 'households', first?: (world: ReadingWorld) => Promise<void>): ReadingQuestion => ({
  route, as: [as], holds: 'household',
  sent: async (world) => {
    await first?.(world);
    return { params: of === 'households' ? { ref: restricted } : review, body: { key, revision: await revisionOf(world, of), ...body } };
  },
});
const booked = (start = meeting.start, end = meeting.end) => async (world: ReadingWorld): Promise<void> => {
  await world.ask('ruth', 'book', { params: review, body: { ...meeting, start, end, key: 'reading-book', revision: await revisionOf(world, 'reviews') } });
};

/** The meeting lies behind, and is not marked yet. */
const met = async (world: ReadingWorld): Promise<void> => {
  await booked('2027-01-04T10:00:00Z', '2027-01-04T12:00:00Z')(world);
  world.ports.clock.set('2027-01-05T09:00:00Z');
};
const held = async (world: ReadingWorld): Promise<void> => {
  await met(world);
  await world.ask('ruth', 'markHeld', { params: review, body: { key: 'reading-held', revision: await revisionOf(world, 'reviews') } });
};

const file = [
  'record_type,reference,person_ref,given_name,family_name,carer_type,status,town,ssw_email,firo_email,last_review_date,last_review_restarts_year,approval_status,approval_date',
  `household,H-001,,,,mainstream,open,Harle Green,${cast.leah.mail},${cast.ruth.mail},2026-02-16,yes,,`,
  'carer,H-001,H-001-c1,Wendy,Stubbs,,,,,,,,approved,2018-02-12',
].join('\r\n');
const checked = async (world: ReadingWorld): Promise<{ id: string }> => {
  const { body } = await world.ask('priya', 'uploadRegister', { query: { key }, body: file });
  await world.work();
  return { id: (body as { id: string }).id };
};
const ofImport = (route: RouteName, as: Reader, body: object = {}, first?: (world: ReadingWorld, params: { id: string }) => Promise<unknown>): ReadingQuestion => ({
  route, as: [as], holds: 'import',
  sent: async (world) => {
    const params = await checked(world);
    await first?.(world, params);
    return { params, body: { key: 'reading-0002', ...body } };
  },
  // Nobody said anything of the restricted household, so the page of the import shows it as missing from the file.
  also: ({ params }) => [`import ${params?.['id'] ?? ''}`, ...(route === 'faultsFile' ? [] : [`household ${restricted}`])],
});
const ran = (world: ReadingWorld, params: { id: string }) => world.ask('priya', 'runImport', { params, body: { key: 'reading-run1' } });
const entries = (answer: unknown): string[] => (answer as { people: { id: string }[] }).people.map(({ id }) => `people-cover ${id}`);
const carer = { givenName: 'Ada', familyName: 'Moss', bornOn: null, mail: null, phone: null, language: null, accessNeeds: null, status: 'approved', fullApprovalFrom: '2026-09-01', temporary: null, terms: null };

/** An alert's card that no channel took. */
const task = async (world: ReadingWorld): Promise<string> => {
  const message = aMessage().task().plain();
  await world.ports.messages.create(message.id, { value: message, effects: [], commandKey: commandKey('seed-00000001'), actedBy: 'service' });
  return message.id;
};

export const readingQuestions: readonly ReadingQuestion[] = [
  { route: 'today', as: ['ruth', 'sunita', 'priya'], holds: 'household' },
  { route: 'reviews', as: ['ruth', 'sunita', 'priya'], holds: 'household' },
  { route: 'households', as: ['ruth', 'sunita', 'priya'], holds: 'household' },
  { route: 'search', as: ['ruth', 'sunita'], holds: 'household', sent: { body: { words: 'hallam' } } },
  { route: 'household', as: ['ruth', 'sunita'], holds: 'household', sent: { params: { ref: restricted } } },
  { route: 'review', as: ['ruth', 'sunita'], holds: 'household', sent: { params: review } },
  { route: 'booking', as: ['ruth'], holds: 'household', sent: { params: review } },
  { route: 'allocate', as: ['sunita'], holds: 'household', sent: { body: { key, refs: [restricted], officer: cast.tomasz.id, reason: '' } } },
  { route: 'addHousehold', as: ['sunita'], holds: 'household', sent: { body: { key, ref: 'H-300', town: 'Marlbeck', address: null, carerType: 'mainstream', carers: [carer], ssw: null, ftm: null, firo: null, lastReviewOn: null } } },
  act('correctHousehold', 'ruth', { town: 'Harle Green' }),
  act('transferHousehold', 'sunita', { on: day, to: 'Another council' }),
  act('endHousehold', 'sunita', { on: day, how: 'other', reason: 'For the test.' }),
  act('recordResignation', 'ruth', { carer: `${restricted}-c1`, receivedOn: day }),
  act('hold', 'ruth', { reason: 'For the test.' }),
  act('liftHold', 'sunita', { reason: 'For the test.' }, 'households', async (world) => {
    await world.ask('ruth', 'hold', { params: { ref: restricted }, body: { key: 'reading-hold', revision: await revisionOf(world, 'households'), reason: 'For the test.' } });
  }),
  act('book', 'ruth', meeting, 'reviews'),
  act('move', 'ruth', { ...meeting, start: '2027-02-10T10:00:00Z', end: '2027-02-10T12:00:00Z', reason: 'carer illness' }, 'reviews', booked()),
  act('cancelMeeting', 'ruth', { reason: 'carer illness' }, 'reviews', booked()),
  act('giveLateReason', 'sunita', { reason: 'For the test.' }, 'reviews', booked('2027-03-09T10:00:00Z', '2027-03-09T12:00:00Z')),
  act('markHeld', 'ruth', {}, 'reviews', met),
  { route: 'practiceAbout', as: ['ruth'], holds: 'household', sent: { params: { ref: restricted } }, also: () => [`alert ${restricted}-a1`] },
  { route: 'raiseAlertPage', as: ['ruth'], holds: 'household', sent: { params: { ref: restricted } } },
  { route: 'raiseAlertCards', as: ['ruth'], holds: 'household', sent: { params: { ref: restricted } } },
  { route: 'raiseAlert', as: ['ruth'], holds: 'listed', sent: { params: { ref: restricted }, body: alert }, also: () => [`alert ${restricted}-a2`] },
  { route: 'alert', as: ['ruth', 'sunita'], holds: 'listed', sent: { params: { id: `${restricted}-a1` } }, also: () => [`alert ${restricted}-a1`] },
  { route: 'alertCards', as: ['ruth', 'sunita'], holds: 'listed', sent: { params: { id: `${restricted}-a1` } }, also: () => [`alert ${restricted}-a1`] },
  { route: 'actOnAlert', as: ['ruth'], holds: 'listed', sent: { params: { id: `${restricted}-a1` }, body: { key: 'reading-act1', do: { act: 'withdraw', why: 'For the test.' } } }, also: () => [`alert ${restricted}-a1`] },
  { route: 'disputeForm', as: ['ruth'], holds: 'household', sent: { body: disputeForm } },
  { route: 'openDispute', as: ['ruth'], holds: 'listed', sent: { body: dispute }, also: (_sent, answer) => [`dispute ${(answer as { id: string }).id}`] },
  { route: 'dispute', as: ['ruth', 'sunita'], holds: 'listed', sent: opened, also: ({ params }) => [`dispute ${params?.['id'] ?? ''}`] },
  { route: 'dispute', as: ['ruth', 'sunita'], holds: 'listed', sent: (world) => opened(world, { category: 'F4', about: [cast.leah.id], recipients: [cast.sunita.id] }), also: ({ params }) => [`restricted-dispute ${params?.['id'] ?? ''}`] },
  { route: 'stageSlots', as: ['ruth', 'sunita'], holds: 'listed', sent: opened, also: ({ params }) => [`dispute ${params?.['id'] ?? ''}`] },
  { route: 'actOnDispute', as: ['ruth'], holds: 'listed', sent: async (world) => ({ ...(await opened(world)), body: { key: 'reading-act2', do: { act: 'resolve', reasons: 'For the test.', learning: 'None' } } }), also: ({ params }) => [`dispute ${params?.['id'] ?? ''}`] },
  { route: 'practiceBoard', as: ['ruth', 'sunita'], holds: 'listed', sent: { query: { view: 'service' } }, also: () => ['H-001', 'H-120', restricted].map((each) => `alert ${each}-a1`) },
  { route: 'deliveryTasks', as: ['priya', 'sunita'], holds: 'listed', sent: async (world) => { await task(world); return {}; }, also: () => ['delivery-ledger H-001-a1'] },
  { route: 'mendTask', as: ['priya'], holds: 'listed', sent: async (world) => {
    const other = aMessage('H-120-a1/act/leah').with({ about: practiceId('H-001-a1') }).task().plain();
    await world.ports.messages.create(other.id, { value: other, effects: [], commandKey: commandKey('seed-00000001'), actedBy: 'service' });
    return { body: { key, message: await task(world), how: 'For the test.', sendAgain: false } };
  }, also: () => ['delivery-ledger H-001-a1'] },
  { route: 'questionnaire', as: ['ruth', 'sunita'], holds: 'listed', sent: { params: review }, also: () => [`questionnaire ${review.id}-q`] },
  { ...act('writeQuestionnaire', 'ruth', { revision: 0, answers: [], overall: null, strengths: '', concerns: '', followWith: [], submit: false }, 'reviews', held), holds: 'listed', also: () => [`questionnaire ${review.id}-q`, `alert ${restricted}-a1`] },
  { route: 'thanksForm', as: ['ruth'], holds: 'household', sent: { params: { ref: restricted } } },
  { route: 'sendThanks', as: ['ruth'], holds: 'listed', sent: { params: { ref: restricted }, body: { key, review: null, person: cast.sunita.id, team: false, level: 'good', seen: 'For the test.', category: null, mayBeQuoted: false } }, also: () => [`good-practice ${restricted}-g2`] },
  { route: 'sendColleagueThanks', as: ['ruth'], holds: 'listed', sent: { body: { key, review: null, person: cast.sunita.id, team: false, level: 'good', seen: 'For the test.', category: null, mayBeQuoted: false } }, also: (_sent, answer) => [`good-practice ${(answer as { id: string }).id}`] },
  { route: 'thanks', as: ['ruth', 'sunita'], holds: 'listed', sent: { params: { id: `${restricted}-g1` } }, also: () => [`good-practice ${restricted}-g1`] },
  { route: 'readThanks', as: ['ruth'], holds: 'listed', sent: { params: { id: `${restricted}-g1` }, body: { key } }, also: () => [`good-practice ${restricted}-g1`] },
  { route: 'thanksOfQuarter', as: ['ruth', 'sunita'], holds: 'listed', also: () => ['H-001', 'H-120', restricted].map((each) => `good-practice ${each}-g1`) },
  { route: 'feedbackList', as: ['sunita'], holds: 'listed', also: () => ['officer-feedback F-7K3F2'] },
  { route: 'feedback', as: ['sunita'], holds: 'listed', sent: { params: { id: 'F-7K3F2' } }, also: () => ['officer-feedback F-7K3F2'] },
  { route: 'answerFeedback', as: ['sunita'], holds: 'listed', sent: { params: { id: 'F-7K3F2' }, body: { key, text: 'For the test.' } }, also: () => ['officer-feedback F-7K3F2'] },
  { route: 'people', as: ['sunita'], holds: 'listed', also: (_sent, answer) => entries(answer) },
  { route: 'giveRoles', as: ['sunita'], holds: 'listed', sent: { body: { key, people: [{ id: cast.tomasz.id, roles: [{ role: 'firo', team: null }] }] } }, also: (_sent, answer) => entries(answer) },
  { route: 'setCover', as: ['sunita'], holds: 'listed', sent: { body: { key, person: cast.leah.id, deputy: cast.denise.id, from: '2027-02-01', until: null } }, also: () => [`people-cover ${cast.leah.id}`] },
  { route: 'accessLog', as: ['dpo'], holds: 'listed', sent: { params: { person: cast.ruth.id, day } }, also: () => [`access-log ${cast.ruth.id}`] },
  { route: 'uploadRegister', as: ['priya'], holds: 'import', sent: { query: { key: 'reading-0003' }, body: file }, also: (_sent, answer) => [`import ${(answer as { id: string }).id}`] },
  ofImport('import', 'sunita'),
  ofImport('faultsFile', 'sunita'),
  ofImport('answerMissing', 'sunita', { ref: restricted, answer: 'left out by mistake' }),
  ofImport('chooseDifference', 'sunita', { ref: 'H-001', field: 'town', take: 'file' }),
  ofImport('runImport', 'sunita'),
  ofImport('stopImport', 'sunita', {}, ran),
  ofImport('undoImport', 'sunita', {}, async (world, params) => {
    await ran(world, params);
    await world.ask('sunita', 'stopImport', { params, body: { key: 'reading-stop' } });
  }),
];
