import { startCpu } from '../src/engine/cpuBackend';
import { deepRows } from './deepEffects';

window.runBench = async () => deepRows(await startCpu());
