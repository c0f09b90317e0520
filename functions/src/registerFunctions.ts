import { app } from '@azure/functions';
import { createApiHandlers } from '@review-desk/core/api/handlers';
import { giveUpOnJob } from '@review-desk/core/carryOnJob';
import { performEffects } from '@review-desk/core/delivery/effects';
import type { Ports } from '@review-desk/core/ports';
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

export const registerApi = ({ ports, verifyToken, log, deployed, measure }: Deps): void => {
  const readings = createReadingBatch(ports.accessLog, log);
  // Whoever looks into the access log sees what was read a moment ago.
  const accessLog: Ports['accessLog'] = {
    add: (given) => ports.accessLog.add(given),
    findByPerson: async (person, day) => {
      await readings.flush();
      return ports.accessLog.findByPerson(person, day);
    },
  };
  registerRoutes({
    handlers: createApiHandlers({ ...ports, accessLog }),
    verifyToken,
    actorOf: resolveActor(ports),
    readings,
    clock: ports.clock,
    log,
    deployed,
    measure,
  });
  app.hook.appTerminate(() => readings.flush());
};
