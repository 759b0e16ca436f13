import type { EngineErrorCode } from './types';

/** A failure of the engine as a code and plain data; the words for it live with the page's texts. */
export class EngineError extends Error {
  readonly code: EngineErrorCode;
  readonly data: Readonly<Record<string, string | number>>;

  constructor(code: EngineErrorCode, data: Readonly<Record<string, string | number>> = {}) {
    super(`${code} ${JSON.stringify(data)}`);
    this.name = 'EngineError';
    this.code = code;
    this.data = data;
  }
}
