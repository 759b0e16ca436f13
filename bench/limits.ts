import { startWebgl } from '../src/engine/webglBackend';
import { limitsRows } from './limitsEffects';
import { storedNets } from './limitsTrain';

window.runBench = async () => limitsRows(await startWebgl());

// For the script that writes the stored networks.
Object.assign(window, { trainStored: async () => storedNets(await startWebgl()) });
