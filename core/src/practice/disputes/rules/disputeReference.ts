import type { PracticeId } from '../../../ids.js';
import { ownReference } from '../../rules/ownReference.js';

/**
 * A dispute's own reference, `D-7K3F2`, from a secret of whoever opens it: the key that the browser drew for the press,
 * or that of the alert behind it. `attempt` goes up where a reference is taken.
 */
export const disputeReference = (secret: string, attempt: number): PracticeId => ownReference('D', `dispute ${attempt} ${secret}`);
