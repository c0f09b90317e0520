import { column, declareList, declareRecords, declareYearly, type ListDeclaration } from './declareList.js';

const { key, uniqueKey } = column;

// One line a list: the keys that its questions are asked by (docs: data model). The parts of a key are in `keys.ts`.
export const householdsList = declareRecords('Households', { CaseRef: uniqueKey, OfficerRef: key, UnitStatus: key });
export const reviewsList = declareRecords('Reviews', { Subject: key, OfficerOpen: key, UnitOpen: key, UnitMonth: key, EventDigest: key });
// Alerts, disputes, thanks, questionnaires and feedback about officers, by kind.
export const practiceList = declareRecords('Alerts', { Subject: key, Review: key, UnitStage: key, OfficerOpen: key, UnitQuarter: key });
export const messagesList = declareRecords('Messages', { About: key, ToSend: key, UnitTask: key, Person: key });
export const conversationsList = declareList('Conversations', {});
export const deadlinesList = declareList('Deadlines', { Subject: key, OwnerOpen: key, UnitOpen: key, Sweep: key, RulePeriod: key });
export const diariesList = declareList('Diaries', {});
export const peopleList = declareRecords('People', { ObjectId: uniqueKey, Unit: key });
export const searchTermsList = declareList('SearchTerms', { Term: key, Subject: key });
export const servicesList = declareRecords('Services', {});
export const policiesList = declareList('CouncilPolicies', { Unit: key });
export const importsList = declareRecords('Imports', { Unit: key, UnderWay: key });
export const deliveriesList = declareYearly('Deliveries', { About: key, PersonDay: key });
export const auditList = declareYearly('Audit', { AboutMonth: key, PersonDay: key });
export const accessList = declareYearly('Access', { PersonDay: key });

export const allLists: readonly ListDeclaration[] = [
  householdsList, reviewsList, deadlinesList, diariesList, peopleList, searchTermsList, servicesList, policiesList, importsList,
  practiceList, messagesList, conversationsList, deliveriesList, auditList, accessList,
];
