import type { Theme } from '@fluentui/react-components';
import type { HostTheme } from './host.js';

/** Teams' own words: `default`, `dark`, `contrast`, `glass`; anything new is shown light. */
export const themeOf = (word: string | null | undefined): HostTheme =>
  word === 'dark' || word === 'glass' ? 'dark' : word === 'contrast' ? 'contrast' : 'light';

/** The tokens of a theme. Each is a small file of its own, since a person sees one of the three. */
export const fluentThemeOf = async (theme: HostTheme): Promise<Theme> => {
  switch (theme) {
    case 'light':
      return (await import('./themes/light.js')).light;
    case 'dark':
      return (await import('./themes/dark.js')).dark;
    case 'contrast':
      return (await import('./themes/contrast.js')).contrast;
  }
};
