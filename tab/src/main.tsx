import { createRoot } from 'react-dom/client';
import { Root } from './app/Root.js';
import { teamsHost } from './teams/teamsHost.js';

const place = document.getElementById('root');
if (place && /\/about\/[a-z]+\/?$/.test(window.location.pathname)) {
  // The fixed pages that the app package names are read in any browser, where there is no Teams to wait for.
  const { AboutPage, aboutNameOf } = await import('./about/AboutPage.js');
  const name = aboutNameOf(window.location.pathname);
  createRoot(place).render(name === null ? <Root host={teamsHost} /> : <AboutPage name={name} />);
} else if (place) createRoot(place).render(<Root host={teamsHost} />);
