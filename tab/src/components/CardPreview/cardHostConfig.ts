import { tokens } from '@fluentui/react-components';
import { HostConfig } from 'adaptivecards';

const both = (color: string) => ({ default: color, subtle: tokens.colorNeutralForeground2 });
const words = {
  default: both(tokens.colorNeutralForeground1), dark: both(tokens.colorNeutralForeground1), light: both(tokens.colorNeutralForeground2), accent: both(tokens.colorBrandForeground1),
  good: both(tokens.colorStatusSuccessForeground1), warning: both(tokens.colorStatusWarningForeground3), attention: both(tokens.colorStatusDangerForeground1),
};
const container = (backgroundColor: string) => ({ backgroundColor, foregroundColors: words });

/**
 * Teams' own measures with Fluent's tokens in place of colours, so that one configuration serves light, dark and high
 * contrast: the page round the card says which.
 */
export const cardHostConfig = (): HostConfig =>
  new HostConfig({
    supportsInteractivity: true,
    fontFamily: tokens.fontFamilyBase,
    fontSizes: { small: 12, default: 14, medium: 16, large: 20, extraLarge: 24 },
    fontWeights: { lighter: 400, default: 400, bolder: 600 },
    lineHeights: { small: 16, default: 20, medium: 22, large: 28, extraLarge: 32 },
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: tokens.colorNeutralStroke2 },
    containerStyles: { default: container(tokens.colorNeutralBackground1), emphasis: container(tokens.colorNeutralBackground3) },
    // Teams shows six actions and puts the rest behind a menu (Adaptive Cards: actions).
    actions: { maxActions: 6, spacing: 'default', buttonSpacing: 8, actionsOrientation: 'horizontal', actionAlignment: 'left', showCard: { actionMode: 'inline' } },
    factSet: { title: { weight: 'bolder', wrap: true, maxWidth: 132 }, value: { wrap: true }, spacing: 12 },
    // Below the page's own headings and the title of the card's place.
    textBlock: { headingLevel: 3 },
  });
