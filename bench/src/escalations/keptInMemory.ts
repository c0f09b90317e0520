import type { Ports } from '@review-desk/core/ports';

/**
 * Ports that ask once for what the product keeps half a minute or a minute: people, time limits, chats. A slow machine
 * would ask for them more often than a fast one, so they are left out of what is counted.
 */
export const keptInMemory = async <P extends Ports>(ports: P): Promise<P> => {
  const [people, policies] = await Promise.all([ports.people.findAll(ports.unit), ports.policies.findAll(ports.unit)]);
  const chats = new Map(await Promise.all(people.map(async ({ value: { id } }) => [id, await ports.conversations.find(id)] as const)));
  return {
    ...ports,
    people: { ...ports.people, findAll: () => Promise.resolve(structuredClone(people)) },
    policies: { ...ports.policies, findAll: () => Promise.resolve(structuredClone(policies)) },
    conversations: { ...ports.conversations, find: (person) => Promise.resolve(structuredClone(chats.get(person) ?? null)) },
  };
};
