import { startCpu } from '../src/engine/cpuBackend';
import { startWebgl } from '../src/engine/webglBackend';
import { activeRows } from './limitsActive';
import { limitsRows } from './limitsEffects';
import { semiEffects, semiLine } from './limitsSemi';
import { storedNets } from './limitsTrain';

window.runBench = async () => {
  // Small networks, and few images: the page's own numbers, so that the rows are those of the stored results.
  const cpu = await startCpu();
  const rows = [...(await activeRows(cpu)), ...(await semiEffects(cpu))];
  return [...rows, ...(await limitsRows(await startWebgl()))];
};

// For the script that writes the stored networks and results.
Object.assign(window, {
  trainStored: async () => storedNets(await startWebgl()),
  trainSemi: async (seed: number) => semiLine(await startCpu(), seed),
});
