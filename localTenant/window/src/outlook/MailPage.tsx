import { Button, Field, makeStyles, Select, Spinner, Text, tokens } from '@fluentui/react-components';
import { useSearchParams } from 'react-router';
import { usePerson } from '../app/chosen.js';
import { Page } from '../app/Page.js';
import { Problem } from '../app/Problem.js';
import { useFolders, useMessages } from './mail.js';
import { MessageRow } from './MessageRow.js';
import { OutlookNavigation } from './OutlookNavigation.js';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalM },
});

/** The messages of one folder, newest first. */
export const MailPage = () => {
  const styles = useStyles();
  const person = usePerson();
  const [search, setSearch] = useSearchParams();
  const folder = search.get('folder') ?? 'inbox';
  const folders = useFolders(person.id);
  const messages = useMessages(person.id, folder);
  const shown = messages.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Page title={`Mail: ${person.displayName}`}>
      <OutlookNavigation />
      <div className={styles.bar}>
        <Field label="Folder">
          <Select value={folder} onChange={(_, { value }) => setSearch({ folder: value })}>
            {(folders.data ?? []).map(({ id, displayName, totalItemCount, unreadItemCount }) => (
              <option key={id} value={id}>{`${displayName} (${totalItemCount}, ${unreadItemCount} unread)`}</option>
            ))}
          </Select>
        </Field>
        <Button onClick={() => void messages.refetch()}>Refresh</Button>
      </div>
      <Problem error={messages.error ?? folders.error} />
      {messages.isPending && <Spinner label="Reading the mail" />}
      {messages.data && shown.length === 0 && <Text>There are no messages here.</Text>}
      <ul className={styles.list} aria-label="Messages">
        {shown.map((message) => <MessageRow key={message.id} message={message} />)}
      </ul>
      {messages.hasNextPage && (
        <div><Button disabled={messages.isFetchingNextPage} onClick={() => void messages.fetchNextPage()}>Show more messages</Button></div>
      )}
    </Page>
  );
};
