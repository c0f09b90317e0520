import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMutation } from '@tanstack/react-query';
import { usePerson } from '../app/chosen.js';
import { Problem } from '../app/Problem.js';
import { teamsClient, type Chat } from '../tenant/teamsClient.js';
import { useTeamsAgain } from './useChat.js';

const useStyles = makeStyles({ bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM } });

const wordsOf = ({ installed, blocked }: Chat): string => {
  if (!installed) return 'The app is not installed for you. Its bot cannot write to you.';
  return blocked ? 'You have blocked this bot. It cannot write to you.' : '';
};

/** What a person may do with the app itself: remove it, add it, block its bot. */
export const AppChoices = ({ chat }: { chat: Chat }) => {
  const styles = useStyles();
  const person = usePerson();
  const again = useTeamsAgain(person.id);
  const change = useMutation({
    mutationFn: (wished: { installed?: boolean; blocked?: boolean }) => teamsClient.changeApp(person.id, wished),
    onSettled: again,
  });
  return (
    <div role="group" aria-label="The app" className={styles.bar}>
      <Button size="small" disabled={change.isPending} onClick={() => change.mutate({ installed: !chat.installed })}>{chat.installed ? 'Remove the app' : 'Add the app'}</Button>
      {chat.installed && (
        <Button size="small" disabled={change.isPending} onClick={() => change.mutate({ blocked: !chat.blocked })}>{chat.blocked ? 'Unblock the bot' : 'Block the bot'}</Button>
      )}
      <Text role="status">{wordsOf(chat)}</Text>
      <Problem error={change.error} />
    </div>
  );
};
