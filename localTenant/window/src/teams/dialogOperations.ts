import type { Operation } from './createTeamsHost.js';
import { dialogSchema } from './hostMessages.js';

/** A page opens another page of the app in a dialog, and that page hands something back. */
export const dialogOperations: Readonly<Record<string, Operation>> = {
  'tasks.startTask': async ([wished], client) => {
    const info = dialogSchema.safeParse(wished);
    if (!info.success || info.data.url === undefined) return ['Only dialogs with a page are offered here.'];
    const { error, result } = await client.openDialog(info.data);
    return error === undefined ? [null, result] : [error];
  },
  'tasks.completeTask': ([result], client) => void client.closeDialog(result),
  'tasks.updateTask': ([wished], client) => {
    const size = dialogSchema.safeParse(wished);
    if (size.success) client.resizeDialog(size.data);
    return undefined;
  },
  messageForParent: ([message], client) => void client.messageForParent(message),
};
