import { createRoot } from 'react-dom/client';
import { HashRouter } from 'react-router';
import { App } from './app/App.js';

const place = document.getElementById('root');
if (place) {
  createRoot(place).render(
    <HashRouter>
      <App />
    </HashRouter>,
  );
}
