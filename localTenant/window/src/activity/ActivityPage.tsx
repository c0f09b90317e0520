import { useState } from 'react';
import { Badge, Button, makeStyles, MessageBar, MessageBarBody, Spinner, Text, tokens } from '@fluentui/react-components';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { usePerson } from '../app/chosen.js';
import { Page } from '../app/Page.js';
import { Problem } from '../app/Problem.js';
import { useTeamsAgain } from '../chat/useChat.js';
import { longMoment } from '../text/london.js';
import { teamsClient, type FeedItem } from '../tenant/teamsClient.js';
import { type Manifest, type StaticTab, useAppPackage } from '../teams/readAppPackage.js';
import { TeamsNavigation } from '../teams/TeamsNavigation.js';
import { TeamsTheme } from '../teams/TeamsTheme.js';
import { useMoves } from '../teams/useMoves.js';
import { everyMs } from '../teams/useTeamsCounts.js';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  item: { border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium },
  button: { width: '100%', justifyContent: 'flex-start', textAlign: 'left', fontWeight: tokens.fontWeightRegular },
  words: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', minWidth: 0, overflowWrap: 'anywhere' },
});

/** Teams shows the first 150 characters. */
const mostPreview = 150;

const FeedList = ({ items, manifest, tab }: { items: readonly FeedItem[]; manifest: Manifest; tab: StaticTab }) => {
  const styles = useStyles();
  const person = usePerson();
  const [search] = useSearchParams();
  const [note, setNote] = useState<string | null>(null);
  const again = useTeamsAgain(person.id);
  const moves = useMoves({ manifest, tab, chosenTheme: search.get('theme'), onNote: setNote });
  const open = useMutation({
    mutationFn: (item: FeedItem) => teamsClient.readFeedItem(person.id, item.id),
    onSuccess: async (_, { topic }) => {
      await again();
      if (topic.webUrl === undefined) moves.openDefaultPage();
      else if (!moves.openLink(topic.webUrl)) setNote('This line leads nowhere that this window can open.');
    },
  });
  return (
    <>
      {note !== null && <MessageBar layout="multiline"><MessageBarBody>{note}</MessageBarBody></MessageBar>}
      <Problem error={open.error} />
      {items.length === 0 && <Text>There is nothing in your feed.</Text>}
      <ul className={styles.list} aria-label="Activity">
        {items.map((item) => (
          <li key={item.id} className={styles.item}>
            <Button appearance="subtle" className={styles.button} onClick={() => open.mutate(item)}>
              <span className={styles.words}>
                {!item.isRead && <Badge appearance="outline">Unread</Badge>}
                <Text weight={item.isRead ? 'regular' : 'semibold'}>{item.title}</Text>
                <Text>{item.preview.slice(0, mostPreview)}</Text>
                <Text size={200}>{`${item.app}, ${longMoment(new Date(item.sent))}`}</Text>
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
};

const FeedContent = () => {
  const person = usePerson();
  const feed = useQuery({ queryKey: ['teams', person.id, 'feed'], queryFn: () => teamsClient.feed(person.id), refetchInterval: everyMs });
  const manifest = useAppPackage();
  const tab = manifest.data?.staticTabs[0];
  if (feed.isPending || manifest.isPending) return <Spinner label="Reading the feed" />;
  if (!feed.data || !manifest.data || !tab) return <Problem error={feed.error ?? manifest.error} />;
  return <FeedList items={feed.data} manifest={manifest.data} tab={tab} />;
};

/** What the app has told a person through the activity feed, newest first. */
export const ActivityPage = () => (
  <TeamsTheme>
    <TeamsNavigation />
    <Page title={`Activity: ${usePerson().displayName}`}>
      <FeedContent />
    </Page>
  </TeamsTheme>
);
