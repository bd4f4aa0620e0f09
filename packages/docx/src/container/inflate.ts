import { Inflate, inflateSync } from 'fflate';

/** A stream of this length unpacks to 300 MB at the most (a deflate stream to 1032 times its length): half a second. */
const SHORT = 300 * 1024;

/** Input of longer streams is given in slices, so that one that unpacks to more than it declares is stopped early. */
const SLICE = 32 * 1024;

/** The `size` bytes that a raw deflate stream unpacks to; null when it is damaged or its length is not `size`. */
export function inflateExactly(packed: Uint8Array, size: number): Uint8Array | null {
  try {
    return packed.length <= SHORT ? inflateAtOnce(packed, size) : inflateInSlices(packed, size);
  } catch {
    // fflate reports a stream that breaks the format by throwing.
    return null;
  }
}

/** What does not fit into the one byte more than declared is not kept. */
function inflateAtOnce(packed: Uint8Array, size: number): Uint8Array | null {
  const unpacked = inflateSync(packed, { out: new Uint8Array(size + 1) });
  return unpacked.length === size ? unpacked : null;
}

function inflateInSlices(packed: Uint8Array, size: number): Uint8Array | null {
  const out = new Uint8Array(size);
  let filled = 0;
  let overflow = false;
  const stream = new Inflate((chunk) => {
    if (filled + chunk.length > size) overflow = true;
    else out.set(chunk, filled);
    filled += chunk.length;
  });
  for (let at = 0; at < packed.length && !overflow; at += SLICE) {
    stream.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
  }
  return overflow || filled !== size ? null : out;
}
