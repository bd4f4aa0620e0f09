import { strFromU8 } from 'fflate';

/** The characters of an XML part: UTF-8, or UTF-16 when it begins with that byte order mark (XML 1.0, 4.3.3). */
export function decodeXml(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16(bytes, 0, 1);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(bytes, 1, 0);
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return strFromU8(marked ? bytes.subarray(3) : bytes);
}

function decodeUtf16(bytes: Uint8Array, low: number, high: number): string {
  const parts: string[] = [];
  for (let from = 2; from < bytes.length; from += 16_384) {
    const codes: number[] = [];
    for (let i = from; i + 1 < bytes.length && i < from + 16_384; i += 2) {
      codes.push(bytes[i + low]! | (bytes[i + high]! << 8));
    }
    parts.push(String.fromCharCode(...codes));
  }
  return parts.join('');
}
