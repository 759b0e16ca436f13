import type { ProgressStore } from '../state/progress';

export function About({
  progress: _progress,
  lasting: _lasting,
}: {
  progress: ProgressStore;
  lasting: boolean;
}) {
  return <div className="page-note" />;
}
