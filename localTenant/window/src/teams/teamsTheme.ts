import type { TeamsTheme } from './runtimeConfig.js';

/** How this window names themes, and how Teams does. */
export type ThemeName = 'light' | 'dark' | 'contrast';

export const themeNames: readonly ThemeName[] = ['light', 'dark', 'contrast'];
export const themeWords: Readonly<Record<ThemeName, string>> = { light: 'Light', dark: 'Dark', contrast: 'High contrast' };

export const teamsThemeOf = (theme: ThemeName): TeamsTheme => (theme === 'light' ? 'default' : theme);

export const themeNamed = (word: string | null | undefined): ThemeName | undefined =>
  word === 'default' ? 'light' : themeNames.find((name) => name === word);
