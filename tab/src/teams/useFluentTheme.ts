import { useEffect, useState } from 'react';
import type { Theme } from '@fluentui/react-components';
import type { HostTheme } from './host.js';
import { fluentThemeOf } from './theme.js';

/** The tokens of the host's theme; the last ones stand until the new ones are there. Null before the first. */
export const useFluentTheme = (theme: HostTheme): Theme | null => {
  const [tokens, setTokens] = useState<Theme | null>(null);
  useEffect(() => {
    let wanted = true;
    void fluentThemeOf(theme).then((found) => {
      if (wanted) setTokens(found);
    });
    return () => {
      wanted = false;
    };
  }, [theme]);
  return tokens;
};
