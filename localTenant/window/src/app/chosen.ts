import { createContext, useContext } from 'react';
import { useParams } from 'react-router';
import type { Person } from '../tenant/administration.js';
import type { ThemeName } from '../teams/teamsTheme.js';
import { TenantProblem } from '../tenant/tenantProblem.js';

const personContext = createContext<Person | null>(null);
export const PersonProvider = personContext.Provider;

/** Whoever the visitor has chosen to be; only pages below `/as/` have somebody. */
export const usePerson = (): Person => {
  const person = useContext(personContext);
  if (person === null) throw new TenantProblem('nobodyChosen', 'Nobody has been chosen.', 0);
  return person;
};

const themeContext = createContext<ThemeName>('light');
export const ThemeNameProvider = themeContext.Provider;
export const useThemeName = (): ThemeName => useContext(themeContext);

/** Where this person's own pages begin, by the name that the address uses for them. */
export const useOwnAddress = (): string => `/as/${useParams()['person'] ?? ''}`;
