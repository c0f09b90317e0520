import { faultSettingsSchema } from '../faults/faults.js';
import type { Answer } from '../wire/operation.js';
import type { AdministrationCall } from './administrationCall.js';

export const getFaults = ({ tenant }: AdministrationCall): Answer => ({ status: 200, body: tenant.faults.settings });

/** Replaces all settings; what is not named is off. An empty object ends every fault. */
export const setFaults = (call: AdministrationCall): Answer => {
  call.tenant.faults.set(faultSettingsSchema.parse(call.body ?? {}));
  return getFaults(call);
};
