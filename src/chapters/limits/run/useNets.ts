import { useCallback, useEffect, useRef, useState } from 'react';
import type { CnnOptions } from '../../../engine/client/cnnTypes';
import { storedSeed, type StoredId } from '../derive/nets';
import { loadNets, type Weights } from './storedNets';

type Nets<Id extends string> = Readonly<Partial<Record<Id, Weights>>>;

/** How the networks of a figure come to be. */
export interface NetPlan<Id extends string> {
  /** Name of the figure's networks: what is trained is kept for the visit under it. */
  readonly name: string;
  readonly ids: readonly Id[];
  /** Where the stored one stands, for the stored seed. */
  readonly stored: (id: Id) => StoredId | null;
  /** What a network learns from; may use those that are trained already. */
  readonly plan: (id: Id, seed: number, done: Nets<Id>) => Promise<CnnOptions>;
}

export interface NetsState<Id extends string> {
  readonly nets: Nets<Id>;
  /** The network that is being trained, and how far it is, 0..1. */
  readonly running: Id | null;
  readonly progress: number;
  /** What did not come: the stored file, or the engine. */
  readonly failed: 'file' | 'engine' | null;
  readonly done: boolean;
  readonly start: () => void;
  readonly stop: () => void;
  readonly retry: () => void;
}

const kept = new Map<string, Readonly<Record<string, Weights>>>();

/**
 * The networks of a figure: those of the stored seed come with the page, those of any other are trained here when
 * asked for, and stay for the visit.
 */
export function useNets<Id extends string>(plan: NetPlan<Id>, seed: number): NetsState<Id> {
  const key = `${plan.name}/${seed}`;
  const [state, setState] = useState<{ of: string; nets: Nets<Id> }>({ of: '', nets: {} as Nets<Id> });
  const [run, setRun] = useState<{ id: Id | null; progress: number }>({ id: null, progress: 0 });
  const [failed, setFailed] = useState<{ of: string; what: 'file' | 'engine' } | null>(null);
  const [tries, setTries] = useState(0);
  const stopper = useRef<AbortController | null>(null);
  const stop = useCallback(() => stopper.current?.abort(), []);
  useEffect(() => stop, [stop, key]);

  const isStored = seed === storedSeed && plan.ids.every((id) => plan.stored(id) !== null);
  useEffect(() => {
    if (!isStored || kept.has(key)) return undefined;
    let current = true;
    loadNets().then(
      (all) => {
        const nets = Object.fromEntries(plan.ids.map((id) => [id, all[plan.stored(id)!]]));
        kept.set(key, nets);
        if (current) setState({ of: key, nets: nets as Record<Id, Weights> });
      },
      () => current && setFailed({ of: key, what: 'file' }),
    );
    return () => {
      current = false;
    };
  }, [isStored, key, plan, tries]);

  const nets = state.of === key ? state.nets : ((kept.get(key) ?? {}) as Nets<Id>);

  const start = async () => {
    if (run.id) return;
    const control = new AbortController();
    stopper.current = control;
    setFailed(null);
    let now: Partial<Record<Id, Weights>> = { ...nets };
    const { trainNet } = await import('./trainNet');
    for (const id of plan.ids) {
      if (now[id]) continue;
      setRun({ id, progress: 0 });
      try {
        const options = await plan.plan(id, seed, now);
        control.signal.throwIfAborted();
        const report = (progress: number) => !control.signal.aborted && setRun({ id, progress });
        const weights = await trainNet(options, report, control.signal);
        now = { ...now, [id]: weights };
        kept.set(key, now as Record<string, Weights>);
        setState({ of: key, nets: now });
      } catch {
        if (!control.signal.aborted) setFailed({ of: key, what: 'engine' });
        break;
      }
    }
    setRun({ id: null, progress: 0 });
  };

  return {
    nets,
    running: run.id,
    progress: run.progress,
    failed: failed?.of === key ? failed.what : null,
    done: plan.ids.every((id) => nets[id]),
    start: () => void start(),
    stop,
    retry: () => {
      setFailed(null);
      setTries((count) => count + 1);
    },
  };
}
