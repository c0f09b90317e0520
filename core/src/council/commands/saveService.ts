import type { CommandKey } from '../../ids.js';
import type { Actor } from '../../people/index.js';
import type { Ports } from '../../ports.js';
import { wasAlreadyDecided, type Stored } from '../../records/index.js';
import type { Service } from '../ports.js';

/** Writes the service's switchboard, making it when it is not there yet, and the audit row of the act. */
export const saveService = async (
  ports: Pick<Ports, 'services' | 'unit' | 'council' | 'audit' | 'clock'>,
  actor: Actor,
  key: CommandKey,
  act: string,
  change: (service: Service) => Service,
): Promise<Stored<Service>> => {
  const before = await ports.services.findById(ports.unit);
  if (before && wasAlreadyDecided(before, key)) return before;
  const value = change(before?.value ?? newService(ports));
  // The switchboard has no worker of its own, so its audit row is written first: a row too many is better than none.
  await ports.audit.write([{
    key: `service-${act}-${key}`, at: ports.clock.now(), by: actor.id, act: `service.${act}`, record: 'council-policy', about: ports.unit,
    from: before ? `policy ${before.value.currentPolicy}` : null, to: `policy ${value.currentPolicy}, started for ${value.startedFor.map((each) => each.team).join(' ')}`,
    reason: null, policyVersion: value.currentPolicy,
  }]);
  const decision = { value, effects: [], commandKey: key, actedBy: actor.id };
  if (before) return ports.services.save(before, decision);
  const { stored } = await ports.services.create(ports.unit, decision);
  // Made by somebody else meanwhile: the act is done on what they made.
  return wasAlreadyDecided(stored, key) ? stored : saveService(ports, actor, key, act, change);
};

/** The switchboard as it is before anybody has touched it. */
export const newService = ({ unit, council }: Pick<Ports, 'unit' | 'council'>): Service => ({ unit, council, startedFor: [], currentPolicy: 1 });
