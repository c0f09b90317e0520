import { HostConfig } from 'adaptivecards';
import { tokens } from '@fluentui/react-components';

const both = (color: string, subtle = color) => ({ default: color, subtle });

/** The words of Teams' host configuration with the tokens of the theme round the card, so one serves light, dark and contrast. */
const foreground = {
  default: both(tokens.colorNeutralForeground1, tokens.colorNeutralForeground2),
  dark: both(tokens.colorNeutralForeground1, tokens.colorNeutralForeground2),
  light: both(tokens.colorNeutralForeground2),
  accent: both(tokens.colorBrandForeground1),
  good: both(tokens.colorStatusSuccessForeground1),
  warning: both(tokens.colorStatusWarningForeground3),
  attention: both(tokens.colorStatusDangerForeground1),
};

const container = (backgroundColor: string) => ({ backgroundColor, foregroundColors: foreground });

export const createCardHostConfig = (): HostConfig =>
  new HostConfig({
    supportsInteractivity: true,
    fontFamily: tokens.fontFamilyBase,
    fontSizes: { small: 12, default: 14, medium: 16, large: 20, extraLarge: 24 },
    fontWeights: { lighter: 400, default: 400, bolder: 600 },
    lineHeights: { small: 16, default: 20, medium: 22, large: 28, extraLarge: 32 },
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: tokens.colorNeutralStroke2 },
    containerStyles: {
      default: container(tokens.colorNeutralBackground1),
      emphasis: container(tokens.colorNeutralBackground3),
      accent: container(tokens.colorBrandBackground2),
      good: container(tokens.colorStatusSuccessBackground1),
      warning: container(tokens.colorStatusWarningBackground1),
      attention: container(tokens.colorStatusDangerBackground1),
    },
    // Teams shows six actions and puts the rest behind a menu.
    actions: { maxActions: 6, spacing: 'default', buttonSpacing: 8, actionsOrientation: 'horizontal', actionAlignment: 'left', showCard: { actionMode: 'inline' } },
    factSet: { title: { weight: 'bolder', wrap: true, maxWidth: 160 }, value: { wrap: true }, spacing: 12 },
    inputs: { label: { inputSpacing: 'small', requiredInputs: { suffix: ' *', suffixColor: 'attention' } }, errorMessage: { color: 'attention' } },
    // Below the page's own heading.
    textBlock: { headingLevel: 2 },
  });
