/** An error whose message is meant for a person and needs no stack. */
export class PlainError extends Error {
  plain = true;
}
