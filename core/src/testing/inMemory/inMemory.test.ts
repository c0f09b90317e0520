import { aDirectoryPerson } from '../builders/aPerson.js';
import { cast, type CastKey } from '../builders/cast.js';
import { contracts, type ContractPolicy, type SetUp } from '../contracts/index.js';
import { createInMemoryPolicyStore } from '../../inMemory/council.js';
import { createInMemoryPorts } from './createInMemoryPorts.js';

const setUp: SetUp = async () => {
  const ports = createInMemoryPorts({
    directory: {
      people: Object.keys(cast).map((key) => aDirectoryPerson(key as CastKey)),
      groups: [{ id: 'g1', name: 'Fostering officers', members: [cast.ruth.id, cast.tomasz.id] }],
      away: { [cast.tomasz.id]: '2027-02-05T17:30:00Z' },
    },
  });
  return { ...ports, policies: createInMemoryPolicyStore<ContractPolicy>(), setNow: (now) => ports.clock.set(now), tokenOf: async () => 'token' };
};

for (const contract of Object.values(contracts)) contract(setUp);
