// Begins the app where it is one file: the words that read differently there, then the app as on the web.
// Styles in the order of the web build: what is common comes first.
import './ui/tokens.css';
import './ui/base.css';
import { readyIds } from './app/useOutlines';
import { about } from './text/about';
import { common } from './text/common';
import { fileWords } from './text/fileWords';
import { home } from './text/home';
import { languages } from './text/language';
import { preparation } from './text/plans';

for (const language of languages) {
  const { alone, local, common: shared } = fileWords[language];
  Object.assign(common[language], shared);
  Object.assign(about[language].course, { local });
  if (readyIds.length > 1) continue;
  Object.assign(common[language], alone.common);
  Object.assign(home[language], alone.home);
  Object.assign(preparation[language], alone.page);
}

// A file of one chapter opens with it.
const [first] = readyIds;
if (readyIds.length === 1 && /^#?\/?$/.test(location.hash)) history.replaceState(null, '', `#/read/${first}`);

await import('./main');
