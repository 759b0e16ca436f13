import type { ModelKind } from '../client/models';
import type { Model, ModelMaker } from './model';

/** One line per kind; the code of a kind is loaded when it is first opened. */
const makers: { readonly [K in ModelKind]: () => Promise<ModelMaker<K>> } = {
  patchClassifier: async () => {
    const { PatchClassifier } = await import('./patchClassifier');
    return (options, lost) => new PatchClassifier(options, lost);
  },
  lossSurface: async () => {
    const { LossSurface } = await import('./lossSurface');
    return (options, lost) => new LossSurface(options, lost);
  },
};

/** Makes a model of a kind; throws EngineError 'bad-request' when its options are out of range. */
export async function makeModel(kind: ModelKind, options: unknown, lost: Promise<never>): Promise<Model> {
  const make = (await makers[kind]()) as ModelMaker<ModelKind>;
  return make(options as Parameters<typeof make>[0], lost);
}
