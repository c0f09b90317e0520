import { policySchema, type CouncilPolicy } from '@review-desk/core/council';
import type { Channels, SafeCard } from '@review-desk/core/delivery';
import type { UnitId } from '@review-desk/core/ids';
import { londonDateOf, type Clock } from '@review-desk/core/time';
import { createReviewCalendar } from './calendar/createReviewCalendar.js';
import { createDirectory } from './directory/createDirectory.js';
import { createGraphClient, type GraphClient } from './graph/createGraphClient.js';
import type { RequestLine } from './graph/middleware.js';
import type { Waiting } from './graph/waiting.js';
import { createIdentity, type Credential } from './identity/createIdentity.js';
import { createServiceMail, type MailWords } from './mail/createServiceMail.js';
import { checkLists } from './lists/checkLists.js';
import { dataOf } from './lists/data/basics.js';
import { provision } from './lists/provision.js';
import { createSite, type SiteAddress } from './lists/site.js';
import { createPolicyStore, createServices } from './repositories/council.js';
import { createDeadlines } from './repositories/deadlines.js';
import { createDiaries } from './repositories/diaries.js';
import { createHouseholds } from './repositories/households.js';
import { createImportFiles } from './repositories/importFiles.js';
import { createImports } from './repositories/imports.js';
import { createAccessLog, createAuditTrail, createDeliveries } from './repositories/ledgers.js';
import { createConversations, createMessages } from './repositories/messages.js';
import { createPeople } from './repositories/people.js';
import { createPractice } from './repositories/practice.js';
import { createReviews } from './repositories/reviews.js';
import { createSearchTerms } from './repositories/searchTerms.js';
import { createActivityFeed } from './teams/createActivityFeed.js';
import { createAppInstallation } from './teams/createAppInstallation.js';

/** What messages need that leave by Graph: the app's id in its manifest, links and words of a card, the service's mailbox. */
export type OutwardSettings = { manifestId: string; linkTo: (card: SafeCard) => string; mailbox: string; words: MailWords };

export type Microsoft365Settings = {
  /** With the version: `https://graph.microsoft.com/v1.0`. */
  graphBase: string;
  /** Address of a tenant on this machine; null for Entra itself. */
  loginBase: string | null;
  tenantId: string;
  clientId: string;
  credential: Credential;
  /** The records site: its host and its path from there, `/sites/records`. */
  recordsSite: SiteAddress;
  unit: UnitId;
  clock: Clock;
  /** The council's own mail domains; everybody else is from outside. */
  mailDomains: readonly string[];
  /** One line a request: operation, status and ids, never content. */
  log?: (line: RequestLine) => void;
  /** The elevated application of the set-up step; the running service does without. */
  provisioning?: { clientId: string; credential: Credential };
  waiting?: Waiting;
  fetch?: typeof fetch;
  attempts?: number;
};

/** Core's ports over Microsoft 365. Caches (people 30 seconds, policies 60, ids for good) are this process's own. */
export const createMicrosoft365 = (settings: Microsoft365Settings) => {
  const { graphBase, clock, unit } = settings;
  const door = (clientId: string, credential: Credential): { graph: GraphClient; identity: ReturnType<typeof createIdentity> } => {
    const { tenantId, loginBase } = settings;
    const own = settings.fetch ? { fetch: settings.fetch } : {};
    const identity = createIdentity({ tenantId, clientId, credential, loginBase, ...own });
    const graph = createGraphClient({
      base: graphBase, tokens: identity.app(), ...own,
      ...(settings.log ? { log: settings.log } : {}),
      ...(settings.waiting ? { waiting: settings.waiting } : {}),
      ...(settings.attempts ? { attempts: settings.attempts } : {}),
    });
    return { graph, identity };
  };
  const { graph, identity } = door(settings.clientId, settings.credential);
  const site = createSite(graph, settings.recordsSite);
  const desk = { graph, site, clock, unit };
  const directory = createDirectory(graph, clock);
  const year = (): number => Number(londonDateOf(clock.now()).slice(0, 4));

  return {
    households: createHouseholds(desk),
    reviews: createReviews(desk),
    deadlines: createDeadlines(desk),
    diaries: createDiaries(desk),
    searchTerms: createSearchTerms(desk),
    people: createPeople(desk),
    services: createServices(desk),
    policies: createPolicyStore(desk, dataOf<CouncilPolicy>(policySchema)),
    deliveries: createDeliveries(desk),
    practice: createPractice(desk),
    messages: createMessages(desk),
    conversations: createConversations(desk),
    audit: createAuditTrail(desk),
    accessLog: createAccessLog(desk),
    importFiles: createImportFiles(desk),
    imports: createImports(desk),
    calendar: createReviewCalendar(graph, { insideDomains: settings.mailDomains, onBehalfOf: identity.onBehalfOf }),
    directory,
    /** Channels that are Graph's; the chat is the bot's. */
    outward: ({ manifestId, linkTo, mailbox, words }: OutwardSettings): Omit<Channels, 'messenger'> => ({
      installation: createAppInstallation(graph, manifestId),
      feed: createActivityFeed(graph, linkTo),
      mail: createServiceMail(graph, { mailbox, directory, words }),
    }),
    /** The service itself towards the Bot Framework's Connector. */
    connectorTokens: identity.connector(),
    /** Makes what is missing with the elevated application and says what it did. Safe to repeat. */
    provision: async (): Promise<string[]> => {
      const elevated = settings.provisioning ? door(settings.provisioning.clientId, settings.provisioning.credential).graph : graph;
      const done = await provision(elevated, createSite(elevated, settings.recordsSite), year());
      site.forget();
      return done;
    },
    /** What is wrong with the lists, in plain words; empty when all is right. */
    checkLists: (): Promise<string[]> => checkLists(graph, site, year()),
    /** What the repositories stand on, for tests and measurements. */
    desk,
  };
};
export type Microsoft365 = ReturnType<typeof createMicrosoft365>;
