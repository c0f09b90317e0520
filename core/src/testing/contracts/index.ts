import { calendarContract } from './calendar.contract.js';
import type { SetUp } from './contractPorts.js';
import { importFilesContract, importsContract, policiesContract, servicesContract } from './council.contract.js';
import { deadlinesContract } from './deadlines.contract.js';
import { diariesContract } from './diaries.contract.js';
import { directoryContract } from './directory.contract.js';
import { householdsContract } from './households.contract.js';
import { accessLogContract, auditContract, deliveriesContract } from './ledgers.contract.js';
import { messagesContract } from './messages.contract.js';
import { peopleContract } from './people.contract.js';
import { practiceContract } from './practice.contract.js';
import { reviewsContract } from './reviews.contract.js';
import { searchTermsContract } from './searchTerms.contract.js';

export type { ContractPolicy, ContractPorts, SetUp } from './contractPorts.js';

/** The suite of every port, by the port's name; each is run on the in-memory port and on Microsoft 365. */
export const contracts: Readonly<Record<string, (setUp: SetUp) => void>> = {
  households: householdsContract,
  reviews: reviewsContract,
  deadlines: deadlinesContract,
  diaries: diariesContract,
  searchTerms: searchTermsContract,
  people: peopleContract,
  services: servicesContract,
  policies: policiesContract,
  imports: importsContract,
  importFiles: importFilesContract,
  deliveries: deliveriesContract,
  audit: auditContract,
  accessLog: accessLogContract,
  calendar: calendarContract,
  directory: directoryContract,
  practice: practiceContract,
  messages: messagesContract,
};
