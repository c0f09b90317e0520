import type { PracticeId } from '../../../ids.js';
import type { Ports } from '../../../ports.js';
import type { Practice } from '../../types.js';
import { disputeReference } from '../rules/disputeReference.js';

/** The first reference of this secret that no other record has; `isOurs` knows the one that this very press made before. */
export const freeReference = async ({ practice }: Pick<Ports, 'practice'>, secret: string, isOurs: (value: Practice) => boolean): Promise<PracticeId> => {
  for (let attempt = 0; ; attempt += 1) {
    const id = disputeReference(secret, attempt);
    const there = await practice.findById(id);
    if (!there || isOurs(there.value)) return id;
  }
};
