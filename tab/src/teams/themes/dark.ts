import { teamsDarkTheme, type Theme } from '@fluentui/react-components';

// The danger red that states use measured 4.16 to 1 on a dark card, below the 4.5 that text needs; its lighter neighbour
// passes. Changed here once, so that every state can use the same token.
export const dark: Theme = { ...teamsDarkTheme, colorStatusDangerForeground1: teamsDarkTheme.colorStatusDangerForeground3 };
