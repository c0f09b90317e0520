import { jest } from '@jest/globals';
import { configure, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Root } from '../app/Root.js';
import { createFakeApi, type FakeApi, type Replies } from './fakeApi.js';
import { createFakeHost } from './fakeHost.js';
import { invented } from './invented.js';
import type { FakePerson } from './fixtures/people.js';

// A page of Fluent's styles is slow to judge in jsdom (a style is computed for every ancestor of every candidate), so roles are
// found without asking whether each is hidden, and a busy machine gets time. Visibility is seen in the browser journeys.
configure({ asyncUtilTimeout: 15_000, defaultHidden: true });
jest.setTimeout(60_000);

type Given = { path?: string; as?: FakePerson; replies?: Replies; host?: Parameters<typeof createFakeHost>[0] };

/** The whole tab at an address, as one of the cast, with answers of the test's own over the invented ones. */
export const renderTab = ({ path = '/', as = 'officer', replies = {}, host = {} }: Given = {}): { api: FakeApi; user: ReturnType<typeof userEvent.setup>; unmount: () => void } => {
  window.history.replaceState(null, '', `/tab${path}`);
  const api = createFakeApi({ ...invented(as), ...replies });
  const user = userEvent.setup();
  const { unmount } = render(<Root host={createFakeHost(host)} fetch={api.fetch} />);
  return { api, user, unmount };
};
