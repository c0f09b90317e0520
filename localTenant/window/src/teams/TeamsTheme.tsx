import type { ReactNode } from 'react';
import { FluentProvider } from '@fluentui/react-components';
import { useSearchParams } from 'react-router';
import { ThemeNameProvider, useThemeName } from '../app/chosen.js';
import { fluentThemes } from './fluentThemes.js';
import { themeNamed } from './teamsTheme.js';

/** A page of Teams in the theme that its address names, else in the window's own. */
export const TeamsTheme = ({ children }: { children: ReactNode }) => {
  const [search] = useSearchParams();
  const windowTheme = useThemeName();
  const theme = themeNamed(search.get('theme')) ?? windowTheme;
  return (
    <FluentProvider theme={fluentThemes[theme]} style={{ flexGrow: 1, colorScheme: theme === 'light' ? 'light' : 'dark' }}>
      <ThemeNameProvider value={theme}>{children}</ThemeNameProvider>
    </FluentProvider>
  );
};
