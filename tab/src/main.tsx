import { createRoot } from 'react-dom/client';
import { Root } from './app/Root.js';
import { teamsHost } from './teams/teamsHost.js';

const place = document.getElementById('root');
if (place) createRoot(place).render(<Root host={teamsHost} />);
