import { Spinner, Text } from '@fluentui/react-components';
import { usePerson } from '../app/chosen.js';
import { Page } from '../app/Page.js';
import { Problem } from '../app/Problem.js';
import { useOrganisation } from '../tenant/people.js';
import { useAppPackage } from '../teams/readAppPackage.js';
import { TeamsNavigation } from '../teams/TeamsNavigation.js';
import { TeamsTheme } from '../teams/TeamsTheme.js';
import { AppChoices } from './AppChoices.js';
import { ChatView } from './ChatView.js';
import { useChat } from './useChat.js';

const ChatContent = () => {
  const person = usePerson();
  const chat = useChat(person.id);
  const manifest = useAppPackage();
  const organisation = useOrganisation();
  const tab = manifest.data?.staticTabs[0];
  if (chat.isPending || manifest.isPending || organisation.isPending) return <Spinner label="Opening the chat" />;
  if (!chat.data || !manifest.data || !organisation.data || !tab) return <Problem error={chat.error ?? manifest.error ?? organisation.error} />;
  if (!chat.data.app || !chat.data.hasBot) return <Text>The app has no bot to chat with.</Text>;
  return (
    <>
      <Problem error={chat.error} />
      <AppChoices chat={chat.data} />
      <ChatView chat={chat.data} name={chat.data.app.name} manifest={manifest.data} tab={tab} tenantId={organisation.data.tenantId} />
    </>
  );
};

/** A person's chat with the app's bot. */
export const ChatPage = () => (
  <TeamsTheme>
    <TeamsNavigation />
    <Page title={`Chat: ${usePerson().displayName}`}>
      <ChatContent />
    </Page>
  </TeamsTheme>
);
