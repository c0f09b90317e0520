import { app } from '@azure/functions';
import { createTurns } from '@review-desk/bot';
import { createApiHandlers } from '@review-desk/core/api/handlers';
import { giveUpOnJob } from '@review-desk/core/carryOnJob';
import { performEffects } from '@review-desk/core/delivery/effects';
import type { Ports } from '@review-desk/core/ports';
import type { Chat } from './chat/createChat.js';
import { registerMessages } from './chat/messagesEndpoint.js';
import { createReadingBatch } from './http/createReadingBatch.js';
import { registerHealth } from './http/health.js';
import { registerRoutes } from './http/registerRoutes.js';
import type { VerifyToken } from './http/verifyToken.js';
import type { Log } from './log/createLog.js';
import type { Measure } from './log/measure.js';
import { resolveActor } from './people/resolveActor.js';
import { registerCarryOnJobs, registerGiveUpJobs, type Job } from './queues/carryOnJobs.js';
import { registerPerformEffects } from './queues/performEffects.js';
import { registerFindUnfinishedEffects } from './timers/findUnfinishedEffects.js';
import { createMakeDigests } from './timers/makeDigests.js';
import { registerSendMessages } from './timers/sendMessages.js';
import { registerSweepDeadlines } from './timers/sweepDeadlines.js';

export type Deps = {
  ports: Ports;
  verifyToken: VerifyToken;
  carryOn: (job: Job) => Promise<void>;
  log: Log;
  version: string;
  deployed: boolean;
  ready: () => Promise<boolean>;
  measure: Measure;
  /** The bot; null or left out where the installation has none yet. */
  chat?: Chat | null;
};

/** Everything this app runs: the API, the timers and the queue workers, over whatever ports it is given. */
export const registerFunctions = (deps: Deps): void => {
  const { ports, log, deployed, measure } = deps;
  registerApi(deps);
  registerHealth({ version: deps.version, deployed, ready: deps.ready });
  registerSweepDeadlines({ ports, log }, createMakeDigests({ ports, log }));
  registerSendMessages({ ports, log });
  registerFindUnfinishedEffects({ ports, log });
  registerPerformEffects({ perform: performEffects(ports), log, measure });
  registerCarryOnJobs({ carryOn: deps.carryOn, log, measure });
  registerGiveUpJobs({ giveUp: giveUpOnJob(ports), log });
};

/** What people and Teams ask over HTTP: the routes of the API, and the bot's endpoint beside them. */
export const registerApi = ({ ports, verifyToken, log, deployed, measure, chat }: Deps): void => {
  const readings = createReadingBatch(ports.accessLog, log);
  // Whoever looks into the access log sees what was read a moment ago.
  const accessLog: Ports['accessLog'] = {
    add: (given) => ports.accessLog.add(given),
    findByPerson: async (person, day) => {
      await readings.flush();
      return ports.accessLog.findByPerson(person, day);
    },
  };
  const handlers = createApiHandlers({ ...ports, accessLog });
  const actorOf = resolveActor(ports);
  registerRoutes({ handlers, verifyToken, actorOf, readings, clock: ports.clock, log, deployed, measure });
  if (chat) {
    const turns = createTurns({
      ...chat,
      ports,
      handlers,
      // Teams says who it is and gives no token of theirs: nothing is asked on their behalf from a chat.
      actorOf: (person) => actorOf({ person, appRoles: [], bearer: '' }),
      contextOf: (actor) => ({
        bearer: '',
        reading: (record, about, purpose) => readings.note({ person: actor.id, at: ports.clock.now(), record, about, purpose: purpose ?? null }),
      }),
    });
    registerMessages({ connector: chat.connector, turns, log, deployed, measure });
  }
  app.hook.appTerminate(() => readings.flush());
};
