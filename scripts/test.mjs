// npm test: on a fresh machine with Node and a clone, everything from install to the last browser test.
import { requireNode } from './requireNode.mjs';

requireNode(() => import('./testAll.mjs').then(({ testAll }) => testAll()));
