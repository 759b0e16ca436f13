import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { createProgress } from './state/progress';
import { parseRoute } from './state/route';
import { createSettings } from './state/settings';
import { safeStorage } from './state/storage';
import { preferredLanguage } from './text/language';
import './ui/tokens.css';
import './ui/base.css';

// The only file that acts on import: it takes what the browser offers and hands it to the app.
const storage = safeStorage(() => window.localStorage);
const settings = createSettings(storage, parseRoute(location.hash).query, {
  theme: matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
  lang: preferredLanguage(navigator.languages ?? []),
});

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App settings={settings} storage={storage} progress={createProgress(storage)} />
    </StrictMode>,
  );
}
