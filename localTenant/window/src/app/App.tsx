import { useState } from 'react';
import { FluentProvider } from '@fluentui/react-components';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { Navigate, Route, Routes } from 'react-router';
import { ChoosePersonPage } from './ChoosePersonPage.js';
import { Frame } from './Frame.js';
import { NotFoundPage } from './NotFoundPage.js';
import { PersonGate } from './PersonGate.js';
import { ThemeNameProvider } from './chosen.js';
import { keep, readKept } from './kept.js';
import { ActivityPage } from '../activity/ActivityPage.js';
import { LazyChatPage } from '../chat/LazyChatPage.js';
import { ClockPage } from '../clock/ClockPage.js';
import { CalendarPage } from '../outlook/CalendarPage.js';
import { MailPage } from '../outlook/MailPage.js';
import { RepliesPage } from '../outlook/RepliesPage.js';
import { RequestsPage } from '../requests/RequestsPage.js';
import { FilesPage } from '../sharepoint/FilesPage.js';
import { ItemPage } from '../sharepoint/ItemPage.js';
import { ListPage } from '../sharepoint/ListPage.js';
import { SharePointPage } from '../sharepoint/SharePointPage.js';
import { fluentThemes } from '../teams/fluentThemes.js';
import { TeamsPage } from '../teams/TeamsPage.js';
import { themeNamed, type ThemeName } from '../teams/teamsTheme.js';

const createQueries = () => new QueryClient({ defaultOptions: { queries: { retry: 2, refetchOnWindowFocus: false } } });

export const App = () => {
  const [queries] = useState(createQueries);
  const [theme, setTheme] = useState<ThemeName>(() => themeNamed(readKept('tenantWindow.theme')) ?? 'light');
  const choose = (name: ThemeName): void => {
    keep('tenantWindow.theme', name);
    setTheme(name);
  };
  return (
    <QueryClientProvider client={queries}>
      <FluentProvider theme={fluentThemes[theme]} style={{ colorScheme: theme === 'light' ? 'light' : 'dark' }}>
        <ThemeNameProvider value={theme}>
          <Routes>
            <Route element={<Frame theme={theme} onTheme={choose} />}>
              <Route index element={<ChoosePersonPage />} />
              <Route path="as/:person" element={<PersonGate />}>
                <Route index element={<Navigate to="teams" replace />} />
                <Route path="teams" element={<TeamsPage />} />
                <Route path="teams/chat" element={<LazyChatPage />} />
                <Route path="teams/activity" element={<ActivityPage />} />
                <Route path="teams/:entityId" element={<TeamsPage />} />
                <Route path="outlook" element={<CalendarPage />} />
                <Route path="outlook/mail" element={<MailPage />} />
                <Route path="outlook/replies" element={<RepliesPage />} />
                <Route path="sharepoint" element={<SharePointPage />} />
                <Route path="sharepoint/:siteId/files" element={<FilesPage />} />
                <Route path="sharepoint/:siteId/lists/:listId" element={<ListPage />} />
                <Route path="sharepoint/:siteId/lists/:listId/:itemId" element={<ItemPage />} />
              </Route>
              <Route path="clock" element={<ClockPage />} />
              <Route path="requests" element={<RequestsPage />} />
              <Route path="*" element={<NotFoundPage />} />
            </Route>
          </Routes>
        </ThemeNameProvider>
      </FluentProvider>
    </QueryClientProvider>
  );
};
