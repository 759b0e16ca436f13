import type { Field } from '../../state/field';

/** The part of the state that the figure `representation` shows. */
export interface RepresentationState {
  readonly seed: number;
}

export const initialRepresentation: RepresentationState = { seed: 1 };

/** Its address keys; row, col, center, width, bits, zoom and image belong to the matrix. */
export const representationFields: readonly Field<RepresentationState>[] = [];
