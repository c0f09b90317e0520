import type { Method, RouteName } from '@review-desk/core/api';

/** Where the client's own key of a command travels. */
export type KeyPlace = 'body' | 'query' | 'none';
export type Address = { method: Method; path: string; key: KeyPlace };

const get = (path: string): Address => ({ method: 'GET', path, key: 'none' });
const ask = (path: string): Address => ({ method: 'POST', path, key: 'none' });
const act = (path: string): Address => ({ method: 'POST', path, key: 'body' });

/**
 * Method and path of each row of core's route table, repeated so that the first page does not have to load the table's
 * schemas (about 20 kB); the test beside this file holds the two together.
 */
export const addresses: Record<RouteName, Address> = {
  me: get('me'),
  today: get('today'),
  people: get('people'),
  giveRoles: act('people/roles'),
  setCover: act('people/cover'),
  searchDirectory: ask('directory/search'),
  searchGroups: ask('directory/groups'),
  groupMembers: get('directory/groups/{id}'),
  staffWith: get('staff/{role}'),
  connections: get('connections'),
  accessLog: get('access/{person}/{day}'),
  reviews: get('reviews'),
  review: get('reviews/{id}'),
  booking: get('reviews/{id}/booking'),
  book: act('reviews/{id}/book'),
  move: act('reviews/{id}/move'),
  giveLateReason: act('reviews/{id}/lateReason'),
  cancelMeeting: act('reviews/{id}/cancel'),
  markHeld: act('reviews/{id}/held'),
  households: get('households'),
  search: ask('search'),
  household: get('households/{ref}'),
  addHousehold: act('households'),
  correctHousehold: act('households/{ref}/correct'),
  transferHousehold: act('households/{ref}/transfer'),
  endHousehold: act('households/{ref}/end'),
  recordResignation: act('households/{ref}/resignation'),
  hold: act('households/{ref}/hold'),
  liftHold: act('households/{ref}/liftHold'),
  allocate: act('allocations'),
  practiceBoard: get('practice'),
  practiceAbout: get('households/{ref}/practice'),
  raiseAlertPage: get('households/{ref}/alerts/new'),
  raiseAlert: act('households/{ref}/alerts'),
  alert: get('alerts/{id}'),
  actOnAlert: act('alerts/{id}/acts'),
  openDispute: act('disputes'),
  dispute: get('disputes/{id}'),
  actOnDispute: act('disputes/{id}/acts'),
  questionnaire: get('reviews/{id}/questionnaire'),
  writeQuestionnaire: act('reviews/{id}/questionnaire'),
  thanksForm: get('households/{ref}/thanks/new'),
  sendThanks: act('households/{ref}/thanks'),
  thanks: get('thanks/{id}'),
  readThanks: act('thanks/{id}/read'),
  thanksOfQuarter: get('thanks'),
  feedbackForm: get('officerFeedbackForm'),
  sendFeedback: act('officerFeedback'),
  feedbackList: get('officerFeedback'),
  feedback: get('officerFeedback/{id}'),
  answerFeedback: act('officerFeedback/{id}/answer'),
  deliveryTasks: get('messages/tasks'),
  mendTask: act('messages/mend'),
  policy: get('policy'),
  checkPolicy: ask('policy/check'),
  publishPolicy: act('policy'),
  imports: get('imports'),
  uploadRegister: { method: 'POST', path: 'imports', key: 'query' },
  import: get('imports/{id}'),
  faultsFile: get('imports/{id}/faults'),
  answerMissing: act('imports/{id}/missing'),
  chooseDifference: act('imports/{id}/difference'),
  runImport: act('imports/{id}/run'),
  stopImport: act('imports/{id}/stop'),
  undoImport: act('imports/{id}/undo'),
  startTelling: get('start'),
  pressStart: act('start'),
};
