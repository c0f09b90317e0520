import type { Ports } from '../../ports.js';
import type { ActedBy, Effect } from '../../records/index.js';
import type { Instant } from '../../time/index.js';

/** Writes the audit row that the decision recorded; the effect's key is the row's, so a repeat changes nothing. */
export const performAudit = async ({ audit }: Pick<Ports, 'audit'>, effect: Effect): Promise<void> => {
  const { act = '', record = '', about = '', by = 'service', at = '', from, to, reason, policyVersion } = effect.about;
  await audit.write([
    {
      key: effect.key,
      at: at as Instant,
      by: by as ActedBy,
      act,
      record,
      about,
      from: from ?? null,
      to: to ?? null,
      reason: reason ?? null,
      policyVersion: policyVersion ? Number(policyVersion) : null,
    },
  ]);
};
