import type { Model } from '../../state/chapter';
import { nestFields } from '../../state/nestFields';
import { freezeFields, initialFreeze, type FreezeState } from './modelFreeze';
import { initialOwn, ownFields, type OwnState } from './modelOwn';

/** What the chapter's figures show: a part for each. */
export interface State {
  readonly freeze: FreezeState;
  readonly own: OwnState;
}

export const model: Model<State> = {
  initial: { freeze: initialFreeze, own: initialOwn },
  fields: [
    ...nestFields<State, 'freeze'>('freeze', freezeFields),
    ...nestFields<State, 'own'>('own', ownFields),
  ],
};
