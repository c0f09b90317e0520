import { createRoot } from 'react-dom/client';
import { AboutPage, aboutNameOf } from '../about/AboutPage.js';
import { Root } from '../app/Root.js';
import { themeOf } from '../teams/theme.js';
import { createFakeApi } from './fakeApi.js';
import { createFakeHost } from './fakeHost.js';
import { invented, personFor } from './invented.js';

// `?as=manager&theme=dark`: who is looking, and how. Kept for the window, since the tab's own links carry neither.
const asked = new URLSearchParams(window.location.search);
const kept = (name: string, otherwise: string): string => {
  const given = asked.get(name);
  if (given !== null) window.sessionStorage.setItem(name, given);
  return window.sessionStorage.getItem(name) ?? otherwise;
};

const about = aboutNameOf(window.location.pathname);
const place = document.getElementById('root');
if (place && about) createRoot(place).render(<AboutPage name={about} />);
else if (place) {
  const api = createFakeApi(invented(personFor(kept('as', 'officer'))));
  createRoot(place).render(<Root host={createFakeHost({ theme: themeOf(kept('theme', 'default')) })} fetch={api.fetch} />);
}
