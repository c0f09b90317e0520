import { NotFound } from '../errors.js';
import type { Ports } from '../ports.js';
import type { CouncilPolicy } from './policy.js';
import { defaultPolicy } from './policyDefault.js';

type Used = Pick<Ports, 'services' | 'policies' | 'unit'>;

/** The policy that holds now, and the way to an earlier one: records keep the version they began under. */
export type PolicyInForce = { current: CouncilPolicy; byVersion: (version: number) => CouncilPolicy; all: CouncilPolicy[] };

/**
 * The unit's published versions, of which the newest is in force; the product's defaults stand as version 1 until a
 * council has published its own.
 */
export const policyInForce = async ({ policies, unit }: Used): Promise<PolicyInForce> => {
  const published = await policies.findAll(unit);
  const all = published.some((each) => each.version === 1) ? published : [defaultPolicy, ...published];
  const current = all.reduce((newest, each) => (each.version > newest.version ? each : newest));
  const byVersion = (version: number): CouncilPolicy => {
    const found = all.find((each) => each.version === version);
    if (!found) throw new NotFound('council.noSuchPolicy', `There is no version ${version} of the council's time limits.`);
    return found;
  };
  return { current, byVersion, all };
};
