import { useId, useState } from 'react';
import type { Person } from '../tenant/administration.js';
import { teamsClient } from '../tenant/teamsClient.js';
import type { Client } from '../teams/createTeamsHost.js';
import type { Manifest, StaticTab } from '../teams/readAppPackage.js';
import { teamsContext } from '../teams/teamsContext.js';
import { teamsThemeOf, type ThemeName } from '../teams/teamsTheme.js';
import type { useMoves } from '../teams/useMoves.js';
import { useOpenDialog } from '../teams/useOpenDialog.js';
import { useSignIn } from '../teams/useSignIn.js';
import { type DialogOutcome, readDialogAnswer } from './invokeAnswer.js';

type Place = {
  readonly person: Person;
  readonly manifest: Manifest;
  readonly tab: StaticTab;
  readonly tenantId: string;
  readonly theme: ThemeName;
  readonly moves: ReturnType<typeof useMoves>;
  readonly onNote: (note: string) => void;
};

/**
 * A dialog that the bot asks for: its page is one of the tab's, in the same frame. What the page hands back goes to the bot,
 * which may ask for another page, say something, or let it be.
 */
export const useBotDialog = ({ person, manifest, tab, tenantId, theme, moves, onNote }: Place) => {
  const sessionId = useId();
  const signIn = useSignIn(person, manifest.webApplicationInfo?.resource ?? '');
  const dialog = useOpenDialog();
  const [wasUsed, setWasUsed] = useState(false);
  const client: Omit<Client, 'stateChanged' | 'frameContext'> = {
    context: () =>
      teamsContext({
        theme: teamsThemeOf(theme), frameContext: 'task', person, tenantId, sessionId,
        app: { id: manifest.id, manifestVersion: manifest.manifestVersion }, page: { id: tab.entityId, subPageId: undefined },
      }),
    token: signIn.token, ...moves, ...dialog.acts, returnFocus: () => undefined, messageForParent: () => undefined,
  };

  const ask = async (name: 'task/fetch' | 'task/submit', data: unknown, replyToId: string | undefined): Promise<DialogOutcome> =>
    readDialogAnswer(await teamsClient.invoke(person.id, { name, value: { data, context: { theme: teamsThemeOf(theme) } }, ...(replyToId === undefined ? {} : { replyToId }) }));

  /** From the button to the last page's end. */
  const open = async (data: unknown, replyToId: string): Promise<void> => {
    let outcome = await ask('task/fetch', data, replyToId);
    while (outcome.kind === 'page') {
      setWasUsed(true);
      const { url, title, height, width } = outcome;
      const { error, result } = await dialog.acts.openDialog({ url, title, height, width });
      if (error !== undefined || result === undefined || result === null || result === '') return;
      outcome = await ask('task/submit', result, replyToId);
    }
    if (outcome.kind !== 'closed') onNote(outcome.words);
  };
  return { open, client, info: dialog.info, cancel: dialog.cancel, wasUsed, signIn };
};

export type BotDialog = ReturnType<typeof useBotDialog>;
