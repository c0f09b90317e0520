import { lazy, Suspense } from 'react';
import { Spinner } from '@fluentui/react-components';

const ChatPage = lazy(async () => ({ default: (await import('./ChatPage.js')).ChatPage }));

/** The renderer of cards is as large as half the window, so it comes when a chat is opened. */
export const LazyChatPage = () => (
  <Suspense fallback={<Spinner label="Opening the chat" />}>
    <ChatPage />
  </Suspense>
);
