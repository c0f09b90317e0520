import type { BodyOf } from '@review-desk/core/api';
import type { Replies } from './fakeApi.js';
import { meOf, sunita, type FakePerson } from './fixtures/people.js';
import { disputeFormAnswer } from './fixtures/disputeForm.js';
import { bookedReview, bookingAnswer, movingAnswer, reviewAnswer } from './fixtures/booking.js';
import { householdAnswer, householdsAnswer, officersAnswer } from './fixtures/households.js';
import { feedbackAnswer, feedbackFormAnswer, feedbackListAnswer, questionnaireAnswer, thanksAnswer, thanksFormAnswer, thanksListAnswer } from './fixtures/quality.js';
import { reviewsAnswer, searchAnswer } from './fixtures/reviews.js';
import { accessAnswer, connectionsAnswer, deliveryTasksAnswer, directoryAnswer, groupsAnswer, importAnswer, importsAnswer, membersAnswer, peopleAnswer, policyAnswer, startAnswer } from './fixtures/settings.js';
import { todayOf } from './fixtures/today.js';

export const personFor = (word: string): FakePerson => (word in meOf ? (word as FakePerson) : 'officer');

const todayFor = (person: FakePerson) =>
  person === 'manager' || person === 'support' || person === 'administrator' ? todayOf[person] : todayOf.officer;

const notThere = { status: 404, error: { code: 'people.notFound', message: 'There is nobody here with this id.', reference: 'DEV' } };

/** Answers for every page, from the invented council, as one of its people. */
export const invented = (person: FakePerson): Replies => ({
  me: meOf[person],
  today: todayFor(person),
  reviews: ({ query }) => ({ ...reviewsAnswer, rows: reviewsAnswer.rows.filter((row) => query['stage'] === undefined || row.stage === query['stage']) }),
  search: searchAnswer,
  imports: importsAnswer,
  import: importAnswer,
  uploadRegister: importAnswer,
  answerMissing: importAnswer,
  chooseDifference: importAnswer,
  runImport: { ...importAnswer, state: 'running' },
  faultsFile: { csv: 'line,column' },
  startTelling: startAnswer,
  pressStart: startAnswer,
  policy: policyAnswer,
  checkPolicy: { faults: [], changed: 1, changes: ['FR-14, Manager’s agreement: switched on, 5 working days'], openRecords: 238 },
  publishPolicy: { ...policyAnswer, version: 5 },
  people: peopleAnswer,
  giveRoles: { people: [] },
  setCover: peopleAnswer.people[1] ?? notThere,
  searchDirectory: directoryAnswer,
  searchGroups: groupsAnswer,
  groupMembers: membersAnswer,
  connections: connectionsAnswer,
  deliveryTasks: deliveryTasksAnswer,
  mendTask: { tasks: deliveryTasksAnswer.tasks.slice(1) },
  accessLog: accessAnswer,
  households: householdsAnswer,
  household: householdAnswer,
  addHousehold: { household: householdAnswer },
  correctHousehold: { household: householdAnswer },
  transferHousehold: { household: { ...householdAnswer, status: 'transferred' } },
  endHousehold: { household: { ...householdAnswer, status: 'ended' } },
  recordResignation: { household: householdAnswer },
  hold: { household: householdAnswer },
  liftHold: { household: householdAnswer },
  allocate: ({ body }) => ({ done: (body as BodyOf<'allocate'>).refs, unchanged: [], refused: [] }),
  staffWith: officersAnswer,
  review: ({ params }) => (params['id'] === 'H-101-r6' ? reviewAnswer : bookedReview),
  booking: ({ params }) => (params['id'] === 'H-101-r6' ? bookingAnswer : movingAnswer),
  disputeForm: disputeFormAnswer,
  questionnaire: questionnaireAnswer,
  writeQuestionnaire: { ...questionnaireAnswer, revision: 1, state: 'in progress' },
  thanksForm: thanksFormAnswer,
  sendThanks: thanksAnswer,
  colleagueThanksForm: { ...thanksFormAnswer, household: null, team: null },
  sendColleagueThanks: thanksAnswer,
  thanks: thanksAnswer,
  readThanks: { ...thanksAnswer, toRead: false },
  thanksOfQuarter: thanksListAnswer,
  feedbackForm: feedbackFormAnswer,
  sendFeedback: { to: sunita },
  feedbackList: feedbackListAnswer,
  feedback: feedbackAnswer,
  answerFeedback: feedbackAnswer,
  book: { review: bookedReview, nextSlot: null },
  move: { review: bookedReview, nextSlot: null },
});
