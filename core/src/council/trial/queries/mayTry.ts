import { NotPermitted } from '../../../errors.js';
import type { Actor } from '../../../people/index.js';
import type { Ports } from '../../../ports.js';
import { mayTowards, serviceThing } from '../../../rights/index.js';
import { councilPolicyRights } from '../../rights.js';

/** The service manager alone tries the clock (access.md, `try-the-clock`). */
export const requireTrying = ({ unit }: Pick<Ports, 'unit'>, actor: Actor): void => {
  if (!mayTowards(councilPolicyRights, actor, serviceThing(unit), 'act:try-the-clock'))
    throw new NotPermitted('council.trialNotPermitted', 'Only the service manager, Safeguarding and Review, tries the clock. Nothing was sent.');
};
