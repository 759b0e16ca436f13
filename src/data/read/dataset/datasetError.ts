import type { DatasetFailure } from './dataset';

/** Thrown inside the readers of datasets; readDataset() turns it into its failure. */
export class DatasetError extends Error {
  readonly failure: DatasetFailure;

  constructor(failure: DatasetFailure) {
    super(failure.code);
    this.failure = failure;
  }
}
