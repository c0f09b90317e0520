import { commandKey, householdRef, type HouseholdRef } from '../../../ids.js';
import { aHousehold, aPerson, cast, createInMemoryPorts, type InMemoryPorts } from '../../../testing/index.js';
import { toLocalDate } from '../../../time/index.js';
import type { Household } from '../../types.js';

export type HouseholdDesk = { ports: InMemoryPorts; put(household: Household): Promise<unknown>; now(of?: HouseholdRef): Promise<Household> };

export const ref = householdRef('H-001');
export const request = (key: string, revision = 1) => ({ ref, key: commandKey(key), revision });

const made = <T>(value: T, key: string) => ({ value, effects: [], commandKey: commandKey(`made-${key}`), actedBy: 'service' as const });

/** The council with the Stubbs household and the people who look after it. */
export const householdDesk = async (): Promise<HouseholdDesk> => {
  const ports = createInMemoryPorts();
  const put = (household: Household) => ports.households.create(household.ref, made(household, household.ref));
  await put(aHousehold().plain());
  for (const key of ['ruth', 'tomasz', 'leah', 'denise'] as const) await ports.people.create(cast[key].id, made(aPerson(key).plain(), key));
  return {
    ports,
    put,
    now: async (of = ref) => {
      const stored = await ports.households.findById(of);
      if (!stored) throw new TypeError(`${of} is not there`);
      return stored.value;
    },
  };
};

/** A household as it is added by hand. */
export const wanted = {
  ref: householdRef('H-900'), key: commandKey('add-0001'), town: 'Saltersyke', address: null, carerType: 'mainstream' as const,
  ssw: cast.leah.id, ftm: cast.denise.id, firo: cast.ruth.id, lastReviewOn: null,
  carers: [{
    givenName: 'Ana', familyName: 'Lapwing', bornOn: null, mail: null, phone: null, language: null, accessNeeds: null,
    status: 'approved' as const, fullApprovalFrom: toLocalDate('2026-12-01'), temporary: null, terms: null,
  }],
};
