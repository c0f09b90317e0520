import { useQuery } from '@tanstack/react-query';
import { administration, type Person } from './administration.js';

export const usePeople = () => useQuery({ queryKey: ['people'], queryFn: administration.people, staleTime: Infinity });

export const useOrganisation = () => useQuery({ queryKey: ['organisation'], queryFn: administration.organisation, staleTime: Infinity });

const localPart = (person: Person): string => person.mail.split('@')[0] ?? '';
const givenName = (person: Person): string => person.displayName.split(' ')[0] ?? '';

/** The person an address names: by id, by mail, by what stands before its @, or by a given name that only one has. */
export const findPerson = (people: readonly Person[], key: string): Person | undefined => {
  const wished = key.toLowerCase();
  const exact = people.find((person) => [person.id, person.mail, localPart(person)].some((name) => name.toLowerCase() === wished));
  if (exact) return exact;
  const named = people.filter((person) => givenName(person).toLowerCase() === wished);
  return named.length === 1 ? named[0] : undefined;
};

/** How a person is called in this window's own addresses. */
export const keyOf = (person: Person): string => localPart(person) || person.id;
