import { useEffect, useState } from 'react';
import { common } from '../text/common';
import { useLanguage, useWords, type Bilingual } from '../text/language';
import './engineBadge.css';

/** What the badge must know of the engine; the engine's own status fits. */
export interface EngineState {
  readonly phase: 'starting' | 'ready' | 'lost' | 'recovering' | 'failed';
  readonly backend: 'webgl' | 'cpu' | null;
  readonly gpu: string;
  readonly where: 'worker' | 'page' | null;
  readonly reason?: string | undefined;
}

/** Says honestly what computes: backend, graphics unit, where it runs, and why if it is not the best choice. */
export function EngineBadge({ state }: { state: EngineState }) {
  const words = useWords(common).engine;
  const text =
    state.phase === 'ready'
      ? words.ready(state.backend ?? 'cpu', state.gpu, state.where ?? 'page')
      : state.phase === 'starting'
        ? words.starting
        : state.phase === 'failed'
          ? words.failed
          : words.recovering;
  const why = useWhy(state.phase === 'failed' ? 'failed' : state.reason);
  const look = state.phase !== 'ready' ? 'badge-wait' : state.backend === 'webgl' ? 'badge-gpu' : 'badge-cpu';
  return (
    <span
      className={`badge ${look}`}
      role="status"
      aria-label={words.name}
      title={why}
      data-phase={state.phase}
      data-backend={state.backend ?? ''}
    >
      {text}
      {why && <span className="sr"> {why}</span>}
    </span>
  );
}

/** The words for a reason; they come when there is one. */
function useWhy(reason: string | undefined): string | undefined {
  const language = useLanguage();
  const [words, setWords] = useState<Bilingual<Readonly<Record<string, string>>>>();
  useEffect(() => {
    if (!reason) return undefined;
    let current = true;
    import('../text/engineWhy').then(
      (module) => current && setWords(module.engineWhy),
      // Without them the badge still says what computes.
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [reason]);
  return reason && words?.[language][reason];
}
