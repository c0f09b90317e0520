import { teamsLightTheme, type Theme } from '@fluentui/react-components';

export const light: Theme = teamsLightTheme;
