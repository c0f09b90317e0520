import { teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme, type Theme } from '@fluentui/react-components';
import type { HostTheme } from './host.js';

/** Teams' own words: `default`, `dark`, `contrast`, `glass`; anything new is shown light. */
export const themeOf = (word: string | null | undefined): HostTheme =>
  word === 'dark' || word === 'glass' ? 'dark' : word === 'contrast' ? 'contrast' : 'light';

// In the dark theme the danger red that states use measured 4.16 to 1 on a card, below the 4.5 that text needs; its
// lighter neighbour passes. Changed here once, so that every state can use the same token.
const dark: Theme = { ...teamsDarkTheme, colorStatusDangerForeground1: teamsDarkTheme.colorStatusDangerForeground3 };

export const fluentThemes: Record<HostTheme, Theme> = { light: teamsLightTheme, dark, contrast: teamsHighContrastTheme };
