import { ExecuteAction, OpenUrlAction, SubmitAction, type Action } from 'adaptivecards';

/** What a person did on a card, in the words that Teams sends on. */
export type CardAction =
  | { readonly kind: 'execute'; readonly action: { readonly type: 'Action.Execute'; readonly verb?: string; readonly id?: string; readonly title?: string; readonly data: unknown } }
  | { readonly kind: 'dialog'; readonly data: Readonly<Record<string, unknown>> }
  | { readonly kind: 'submit'; readonly data: Readonly<Record<string, unknown>> }
  | { readonly kind: 'openUrl'; readonly url: string };

const recordOf = (value: unknown): Record<string, unknown> => (typeof value === 'object' && value !== null ? { ...value } : {});

/** A plain submit button opens a dialog when its data says so: `{ "msteams": { "type": "task/fetch" } }`. */
const opensDialog = (data: Record<string, unknown>): boolean => recordOf(data['msteams'])['type'] === 'task/fetch';

export const readCardAction = (action: Action): CardAction | undefined => {
  if (action instanceof OpenUrlAction) return { kind: 'openUrl', url: action.url ?? '' };
  if (action instanceof ExecuteAction) {
    const { verb, id, title, data } = action;
    return {
      kind: 'execute',
      action: { type: 'Action.Execute', ...(verb ? { verb } : {}), ...(id ? { id } : {}), ...(title ? { title } : {}), data: data ?? {} },
    };
  }
  if (!(action instanceof SubmitAction)) return undefined;
  const data = recordOf(action.data);
  return opensDialog(data) ? { kind: 'dialog', data: { ...data, type: 'task/fetch' } } : { kind: 'submit', data };
};
