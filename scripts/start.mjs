// npm start: on a fresh machine with Node and a clone, everything from install to an open page.
import { requireNode } from './requireNode.mjs';

requireNode(() =>
  import('./startApp.mjs').then(({ startApp }) => startApp(process.argv.slice(2), process.env)),
);
