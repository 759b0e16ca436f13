import { useCallback, useEffect, useRef, useState } from 'react';
import { standardize } from '../../../data/transform/standardize';
import { mostFileBytes, readOwnFile, writeOwnFile, type OwnFileFault } from '../derive/ownFile';
import {
  checkOwn,
  judgeOwn,
  leastPerClass,
  learnOwn,
  mostClasses,
  mostPerClass,
  type OwnModel,
  type OwnVerdict,
} from '../derive/ownHead';
import { sourceHash } from '../source/sourceHash';
import { area } from '../source/sourcePlan';
import { sourceFeatures } from './features';
import { loadSource, SourceError, type SourceFault } from './loadSource';
import { joined, readOwnDataset, readOwnImage, type OwnClass, type OwnReadFault } from './readOwn';
import type { Trial } from './ownExample';

/** What went wrong last, for a sentence. */
export type OwnProblem =
  | { readonly kind: 'read'; readonly fault: OwnReadFault }
  | { readonly kind: 'file'; readonly fault: OwnFileFault }
  | { readonly kind: 'source'; readonly fault: SourceFault | 'engine' }
  | { readonly kind: 'unread'; readonly count: number };

/** What was tried last. */
export interface Tried {
  readonly name: string;
  readonly image: Uint8Array;
  readonly verdict: OwnVerdict;
}

export interface OwnShown {
  readonly classes: readonly OwnClass[];
  readonly model: OwnModel | null;
  /** Share of right answers on images that were left out; null for a model from a file. */
  readonly checked: number | null;
  /** Ms that features and head took. */
  readonly took: { readonly features: number; readonly head: number } | null;
  readonly tried: Tried | null;
  readonly busy: 'reading' | 'learning' | 'trying' | null;
  readonly problem: OwnProblem | null;
}

const nothing: OwnShown = {
  classes: [],
  model: null,
  checked: null,
  took: null,
  tried: null,
  busy: null,
  problem: null,
};

/** What is open in this visit: it survives a walk through the chapter, and never leaves the page. */
let open: OwnShown = nothing;
const known = new WeakMap<Uint8Array, Float32Array>();
let turn = 0;

/** Features of images, each computed once. */
async function featuresOf(images: readonly Uint8Array[]): Promise<Float32Array> {
  const fresh = images.filter((image) => !known.has(image));
  if (fresh.length > 0) {
    const source = await loadSource(open.problem?.kind === 'source');
    const found = await sourceFeatures(source, { x: standardize(joined(fresh), area) });
    const each = found.length / fresh.length;
    for (const [i, image] of fresh.entries()) known.set(image, found.slice(i * each, (i + 1) * each));
  }
  const all = images.map((image) => known.get(image)!);
  return Float32Array.from(all.flatMap((own) => [...own]));
}

/** The learner's own classes, the small model that is learned from them, and what it says of another image. */
export function useOwnImages(exampleNames: readonly [string, string]) {
  const [shown, setShown] = useState<OwnShown>(open);
  const control = useRef<AbortController | null>(null);
  useEffect(() => () => control.current?.abort(), []);

  const put = useCallback((change: Partial<OwnShown>) => {
    open = { ...open, ...change };
    setShown(open);
  }, []);

  /** Runs one thing at a time; what fails is told. */
  const doing = async (busy: NonNullable<OwnShown['busy']>, work: () => Promise<Partial<OwnShown>>) => {
    if (open.busy) return;
    put({ busy, problem: null });
    try {
      put({ ...(await work()), busy: null });
    } catch (error) {
      const fault = error instanceof SourceError ? error.fault : 'engine';
      put({ busy: null, problem: { kind: 'source', fault } });
    }
  };

  const setClasses = (classes: readonly OwnClass[]): Partial<OwnShown> => ({
    classes,
    model: null,
    checked: null,
    took: null,
    tried: null,
  });

  const addClass = (name: string) => {
    if (open.classes.length < mostClasses) put(setClasses([...open.classes, { name, images: [] }]));
  };

  const addFiles = (at: number, files: readonly File[]) =>
    doing('reading', async () => {
      const read: Uint8Array[] = [];
      for (const file of files.slice(0, mostPerClass)) {
        const image = await readOwnImage(file);
        if (image) read.push(image);
      }
      const unread = Math.min(files.length, mostPerClass) - read.length;
      const classes = open.classes.map((own, k) =>
        k === at ? { ...own, images: [...own.images, ...read].slice(0, mostPerClass) } : own,
      );
      return {
        ...(read.length > 0 ? setClasses(classes) : {}),
        problem: unread > 0 ? { kind: 'unread', count: unread } : null,
      };
    });

  const openDataset = (file: File) =>
    doing('reading', async () => {
      control.current = new AbortController();
      const result = await readOwnDataset(file, control.current.signal);
      if ('fault' in result)
        return result.fault === 'stopped' ? {} : { problem: { kind: 'read', fault: result.fault } };
      return setClasses(result.classes);
    });

  const openExample = () =>
    doing('reading', async () => {
      const { exampleClasses } = await import('./ownExample');
      return setClasses(exampleClasses().map((images, k) => ({ name: exampleNames[k]!, images })));
    });

  const learn = () =>
    doing('learning', async () => {
      const { classes } = open;
      const began = performance.now();
      const features = await featuresOf(classes.flatMap(({ images }) => images));
      const between = performance.now();
      const labels = classes.flatMap(({ images }, k) => images.map(() => k));
      const model = learnOwn(
        features,
        labels,
        classes.map(({ name }) => name),
      );
      const head = performance.now() - between;
      const checked = checkOwn(features, labels, classes.length);
      return { model, checked, took: { features: between - began, head }, tried: null };
    });

  const judge = async (name: string, image: Uint8Array): Promise<Partial<OwnShown>> => {
    const { model } = open;
    if (!model) return {};
    return { tried: { name, image, verdict: judgeOwn(model, await featuresOf([image])) } };
  };

  const tryFile = (file: File) =>
    doing('trying', async () => {
      const image = await readOwnImage(file);
      return image ? judge(file.name, image) : { problem: { kind: 'unread', count: 1 } };
    });

  const tryExample = (trial: Trial, name: string) =>
    doing('trying', async () => {
      const { trialImage } = await import('./ownExample');
      turn += 1;
      return judge(name, trialImage(trial, turn));
    });

  const loadModel = (file: File) =>
    doing('reading', async () => {
      const result =
        file.size > mostFileBytes
          ? ({ ok: false, fault: 'foreign' } as const)
          : readOwnFile(await file.text(), sourceHash);
      if (!result.ok) return { problem: { kind: 'file', fault: result.fault } };
      return { ...setClasses([]), model: result.model };
    });

  const saved = (): Blob | null =>
    open.model && new Blob([writeOwnFile(open.model, sourceHash)], { type: 'application/json' });

  return {
    shown,
    canLearn:
      shown.busy === null &&
      shown.classes.length >= 2 &&
      shown.classes.every(({ images }) => images.length >= leastPerClass),
    addClass,
    renameClass: (at: number, name: string) =>
      put(setClasses(open.classes.map((own, k) => (k === at ? { ...own, name: name.slice(0, 40) } : own)))),
    addFiles: (at: number, files: readonly File[]) => void addFiles(at, files),
    openDataset: (file: File) => void openDataset(file),
    openExample: () => void openExample(),
    learn: () => void learn(),
    tryFile: (file: File) => void tryFile(file),
    tryExample: (trial: Trial, name: string) => void tryExample(trial, name),
    loadModel: (file: File) => void loadModel(file),
    saved,
    clear: () => put({ ...nothing, busy: open.busy }),
  };
}
