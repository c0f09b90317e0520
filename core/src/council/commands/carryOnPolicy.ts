import { refreshDeadlines } from '../../delivery/effects/refreshDeadlines.js';
import { Conflict } from '../../errors.js';
import { commandKey } from '../../ids.js';
import type { Ports } from '../../ports.js';
import { policyJobId } from '../policyJobId.js';
import { noteOnService } from './noteOnService.js';
import { isOpenReview } from '../../reviews/order.js';
import { openReviewIfDue } from '../../delivery/effects/openReviewIfDue.js';

/** `3` begins version 3 for every open household; `3 <page>` goes on from there. */
const partsOf = (id: string): { version: number; next: string | null } => {
  const [version = '', ...page] = id.split('~');
  return { version: Number(version), next: page.length === 0 ? null : page.join('~') };
};

/**
 * Applies a published version to open records: one page of households a piece, each review taken over to the version
 * and its ledger worked out again. Done twice it changes nothing more.
 */
export const carryOnPolicy =
  (ports: Ports) =>
  async (id: string): Promise<void> => {
    const { version, next } = partsOf(id);
    const page = await ports.households.findByStatus(ports.unit, 'open', next);
    for (const { value } of page.rows) {
      await takeOver(ports, value.ref, version);
      await openReviewIfDue(ports)(value.ref);
      await refreshDeadlines(ports)(value.ref, { why: `version ${version} of the time limits`, by: null, appliedToOpen: true });
    }
    await noteApplied(ports, version, page.next);
    if (page.next !== null) await ports.effectQueue.carryOn({ kind: 'policy', id: policyJobId({ version, next: page.next }) });
  };

/** Notes how far the version has come, so that a job whose message was lost is found; a later version's own note stays. */
const noteApplied = (ports: Ports, version: number, next: string | null): Promise<boolean> =>
  noteOnService(ports, `applied-${version}`, ({ applying, ...rest }) => {
    if (applying?.version !== version) return null;
    return next === null ? rest : { ...rest, applying: { version, next, touchedAt: ports.clock.now() } };
  });

const takeOver = async ({ reviews }: Ports, ref: Parameters<Ports['reviews']['findByHousehold']>[0], version: number): Promise<void> => {
  for (const stored of await reviews.findByHousehold(ref)) {
    if (!isOpenReview(stored.value) || stored.value.policyVersion >= version) continue;
    try {
      await reviews.save(stored, { value: { ...stored.value, policyVersion: version }, effects: [], commandKey: commandKey(`policy-${version}`), actedBy: 'service' });
    } catch (error) {
      // Somebody is booking it this moment; the ledger is worked out again by their own effect.
      if (!(error instanceof Conflict)) throw error;
    }
  }
};
