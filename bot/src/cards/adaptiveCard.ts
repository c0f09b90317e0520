/** Adaptive Cards 1.5, as far as our cards use them (adaptivecards.io, schema 1.5). */
export type TextBlock = { type: 'TextBlock'; text: string; wrap: true; style?: 'heading'; weight?: 'Bolder'; size?: 'Medium'; isSubtle?: true; spacing?: 'Small' };
export type FactSet = { type: 'FactSet'; facts: { title: string; value: string }[] };
export type Execute = { type: 'Action.Execute'; title: string; verb: string; data: Record<string, unknown>; tooltip?: string; style?: 'positive' };
/** Teams opens a dialog from a plain submit button alone (Teams: dialogs, invoke from an Adaptive Card). */
export type Submit = { type: 'Action.Submit'; title: string; data: Record<string, unknown>; tooltip?: string; style?: 'positive' };
export type OpenUrl = { type: 'Action.OpenUrl'; title: string; url: string; tooltip?: string };
export type CardAction = Execute | Submit | OpenUrl;

export type AdaptiveCard = {
  type: 'AdaptiveCard';
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json';
  version: '1.5';
  speak: string;
  fallbackText: string;
  body: (TextBlock | FactSet)[];
  actions?: CardAction[];
  refresh?: { action: Execute; userIds?: string[] };
};

export const adaptiveCardType = 'application/vnd.microsoft.card.adaptive';

export const heading = (text: string): TextBlock => ({ type: 'TextBlock', text, wrap: true, style: 'heading', weight: 'Bolder', size: 'Medium' });
export const line = (text: string): TextBlock => ({ type: 'TextBlock', text, wrap: true, spacing: 'Small' });
export const subtle = (text: string): TextBlock => ({ type: 'TextBlock', text, wrap: true, isSubtle: true, spacing: 'Small' });
export const facts = (pairs: readonly (readonly [string, string | null])[]): FactSet => ({
  type: 'FactSet',
  facts: pairs.flatMap(([title, value]) => (value === null ? [] : [{ title, value }])),
});
