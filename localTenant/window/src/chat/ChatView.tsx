import { useState } from 'react';
import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useMutation } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { usePerson, useThemeName } from '../app/chosen.js';
import { Problem } from '../app/Problem.js';
import { teamsClient, type Attachment, type Chat } from '../tenant/teamsClient.js';
import type { Manifest, StaticTab } from '../teams/readAppPackage.js';
import { SignInDialog } from '../teams/SignInDialog.js';
import { TeamsDialog } from '../teams/TeamsDialog.js';
import { frameSandbox } from '../teams/frameSandbox.js';
import { useMoves } from '../teams/useMoves.js';
import { unreachable } from './invokeAnswer.js';
import { MessageComposer } from './MessageComposer.js';
import { MessageLog } from './MessageLog.js';
import { useBotDialog } from './useBotDialog.js';
import { useTeamsAgain } from './useChat.js';

type ChatViewProps = { readonly chat: Chat; readonly name: string; readonly manifest: Manifest; readonly tab: StaticTab; readonly tenantId: string };

/** The messages, the line to type in, and the dialogs that cards open. */
export const ChatView = ({ chat, name, manifest, tab, tenantId }: ChatViewProps) => {
  const person = usePerson();
  const theme = useThemeName();
  const [search] = useSearchParams();
  const [note, setNote] = useState<string | null>(null);
  const again = useTeamsAgain(person.id);
  const moves = useMoves({ manifest, tab, chosenTheme: search.get('theme'), onNote: setNote });
  const dialog = useBotDialog({ person, manifest, tab, tenantId, theme, moves, onNote: setNote });
  const say = useMutation({
    mutationFn: (said: { text: string; attachments?: readonly Attachment[] }) => teamsClient.say(person.id, said),
    onSuccess: ({ botStatus }) => setNote(botStatus >= 200 && botStatus < 300 ? null : unreachable),
    onSettled: again,
  });
  return (
    <>
      {note !== null && <MessageBar layout="multiline"><MessageBarBody>{note}</MessageBarBody></MessageBar>}
      <MessageLog chat={chat} name={name} doors={{ openDialog: dialog.open, openLink: moves.openLink }} onSay={(text) => say.mutate({ text })} />
      <Problem error={say.error} />
      {chat.installed && <MessageComposer to={name} searches={chat.searches} isSending={say.isPending} onSay={(said) => say.mutate(said)} />}
      {dialog.wasUsed && (
        <>
          <TeamsDialog info={dialog.info} acts={dialog.client} theme={theme} sandbox={frameSandbox} onCancel={dialog.cancel} />
          <SignInDialog
            open={dialog.signIn.asking !== null}
            name={person.displayName}
            onSignIn={() => dialog.signIn.asking?.settle(true)}
            onCancel={() => dialog.signIn.asking?.settle(false)}
          />
        </>
      )}
    </>
  );
};
