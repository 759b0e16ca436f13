/**
 * The buffers of all typed arrays in a plain result, to be handed over instead of copied.
 * @param result numbers, strings, arrays, plain objects and typed arrays, nested
 */
export function transferables(result: unknown): ArrayBuffer[] {
  const found = new Set<ArrayBuffer>();
  const visit = (value: unknown): void => {
    if (ArrayBuffer.isView(value)) {
      const whole = value.buffer instanceof ArrayBuffer && value.byteLength === value.buffer.byteLength;
      // Empty arrays may be shared constants, and there is nothing in them to hand over.
      if (whole && value.byteLength > 0) found.add(value.buffer as ArrayBuffer);
    } else if (Array.isArray(value)) value.forEach(visit);
    else if (value !== null && typeof value === 'object') Object.values(value).forEach(visit);
  };
  visit(result);
  return [...found];
}
