import { useSyncExternalStore } from 'react';
import { getEngine } from './getEngine';
import type { EngineStatus } from './types';

/** The engine's status, kept up to date; asking does not start the engine. */
export function useEngineStatus(): EngineStatus {
  const engine = getEngine();
  return useSyncExternalStore(engine.subscribe, engine.status, engine.status);
}
