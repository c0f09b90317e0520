import type { TrialRun, TrialWish } from '../../../api/shapes/trial.js';
import { InvalidInput, isDeskError } from '../../../errors.js';
import type { Actor } from '../../../people/index.js';
import type { Ports } from '../../../ports.js';
import { londonDateOf } from '../../../time/index.js';
import { stagePackFor } from '../../../practice/disputes/rules/stagePacks.js';
import { policyInForce } from '../../policyInForce.js';
import type { TrialResult } from '../ports.js';
import { requireTrying } from '../queries/mayTry.js';
import { cardsToSend } from '../rules/cardsToSend.js';
import { startDays } from '../rules/startDays.js';

/**
 * IM8: an invented matter through its stages, for the person who pressed. It reads the council's policy and nothing else,
 * writes nowhere and tells nobody.
 */
export const tryTheClock =
  (ports: Ports) =>
  async (actor: Actor, wish: TrialWish): Promise<TrialRun> => {
    requireTrying(ports, actor);
    const [{ run, cards }, { current }] = [await runOf(ports, wish), await policyInForce(ports)];
    const stages = stagePackFor(wish.track, current).stages.map(({ number, label }) => ({ number, label }));
    return { ...run, stages, toSend: cardsToSend(cards).length };
  };

/** The run of a wish under the policy in force. */
export const runOf = async (ports: Ports, { track, manager, start }: TrialWish): Promise<TrialResult> => {
  const { earliest, latest } = startDays(londonDateOf(ports.clock.now()), ports.calendarDays);
  if (start < earliest || start > latest) throw outOfYears(ports);
  try {
    return await ports.trial.run({ track, manager, start }, (await policyInForce(ports)).current);
  } catch (error) {
    // Limits of a council's own may be longer than any that are known here.
    if (isDeskError(error) && error.code === 'time.yearNotKnown') throw outOfYears(ports);
    throw error;
  }
};

const outOfYears = ({ calendarDays: { firstYear, lastYear } }: Ports): InvalidInput => {
  const message = `Bank holidays are known from ${firstYear} to ${lastYear}. Choose a day that leaves room for every stage.`;
  return new InvalidInput('council.trialStart', 'Nothing was run yet. See what is wrong beside the field.', [{ path: 'start', message }]);
};
