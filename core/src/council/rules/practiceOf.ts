import { stagePackFor } from '../../practice/disputes/rules/stagePacks.js';
import type { CouncilPolicy } from '../policy.js';

type Practice = Pick<CouncilPolicy['switches'], 'autoEscalate' | 'afterFailedAlert'> & { stagePacks: Required<NonNullable<CouncilPolicy['stagePacks']>> };

/** What a policy says of alerts and disputes, with the sets of stages that stand where a council has chosen none. */
export const practiceOf = (policy: Pick<CouncilPolicy, 'switches' | 'stagePacks'>): Practice => ({
  autoEscalate: policy.switches.autoEscalate,
  afterFailedAlert: policy.switches.afterFailedAlert,
  stagePacks: { fostering: stagePackFor('fostering', policy).id, iro: stagePackFor('iro', policy).id },
});
