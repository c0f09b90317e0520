import type { TrialRun, TrialWish } from '../../api/shapes/trial.js';
import type { SafeCard } from '../../delivery/messages/types.js';
import type { PersonId } from '../../ids.js';
import type { CouncilPolicy } from '../policy.js';

/** Somebody who lives in a trial alone. */
export type TrialPerson = { person: { id: PersonId; name: string }; post: string };

/** What a run shows, and the cards of its steps as the invented people got them, each different one once. */
export type TrialResult = { run: Omit<TrialRun, 'toSend' | 'stages'>; cards: SafeCard[] };

/**
 * Runs an invented matter through its stages, over stores that live in this process and end with the answer: the timers,
 * the worker and the sending are those of the host. The same wish under the same policy gives the same answer (IM8).
 */
export interface Trial {
  people(): TrialPerson[];
  /** Refused where the run would count past the last known bank holiday. */
  run(wish: TrialWish, policy: CouncilPolicy): Promise<TrialResult>;
}
