import type { PersonId } from '../../../ids.js';
import type { DirectoryPerson, Person } from '../../../people/index.js';
import { roleLabel } from '../../../people/rules/roleLabels.js';
import type { Household } from '../../types.js';

const posts = ['firo', 'ssw', 'ftm'] as const;

/** Who holds households in the file without having the post in the product: they would see nothing of theirs. */
export const countPosts = (people: readonly Person[]) => {
  const holds = new Set(
    people.flatMap((person) =>
      person.active ? person.roles.map((each) => `${person.id} ${each.role}`) : [],
    ),
  );
  const without = new Map<PersonId, { posts: Set<string>; households: number }>();
  return {
    take: (household: Household): void => {
      for (const post of posts) {
        const person = household[post];
        if (person === null || holds.has(`${person} ${post}`)) continue;
        const known = without.get(person) ?? { posts: new Set<string>(), households: 0 };
        known.posts.add(roleLabel(post));
        known.households += 1;
        without.set(person, known);
      }
    },
    without: (
      directory: readonly DirectoryPerson[],
    ): { mail: string; posts: string[]; households: number }[] => {
      const mails = new Map(directory.map((each) => [each.id, each.mail]));
      return [...without].map(([id, each]) => ({
        mail: mails.get(id) ?? '',
        posts: [...each.posts],
        households: each.households,
      }));
    },
  };
};
