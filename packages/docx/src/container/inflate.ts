import { Inflate } from 'fflate';

/** Input is given in slices so that a stream that unpacks to more than it declares is stopped early. */
const SLICE = 32 * 1024;

/** The `size` bytes that a raw deflate stream unpacks to; null when it is damaged or its length is not `size`. */
export function inflateExactly(packed: Uint8Array, size: number): Uint8Array | null {
  const out = new Uint8Array(size);
  let filled = 0;
  let overflow = false;
  const stream = new Inflate((chunk) => {
    if (filled + chunk.length > size) overflow = true;
    else out.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length && !overflow; at += SLICE) {
      stream.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
    }
  } catch {
    // fflate reports a stream that breaks the format by throwing.
    return null;
  }
  return overflow || filled !== size ? null : out;
}
