import { useEffect, useState, useSyncExternalStore } from 'react';
import { Comparison, type ComparisonConfig } from './comparison';

/** The comparison behind the figure of the locks: what is known of a configuration, and the way to learn more. */
export function useComparison({ target, perClass, locked }: ComparisonConfig) {
  const [comparison] = useState(() => new Comparison());
  useEffect(() => {
    comparison.configure({ target, perClass, locked });
  }, [comparison, target, perClass, locked]);
  useEffect(() => () => comparison.close(), [comparison]);
  const view = useSyncExternalStore(comparison.subscribe, comparison.view, comparison.view);
  return { view, comparison };
}
