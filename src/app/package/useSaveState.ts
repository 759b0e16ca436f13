import { useSyncExternalStore } from 'react';
import type { Reporter, SaveState } from '../../portal/reporter';

export function useSaveState(reporter: Reporter): SaveState {
  return useSyncExternalStore((changed) => reporter.onSaveState(changed), reporter.saveState);
}
