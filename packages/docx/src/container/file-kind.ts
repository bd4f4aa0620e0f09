import { strFromU8 } from 'fflate';
import { damaged, type Failure, failure } from '../problem.ts';
import { readCompoundFile } from './compound-file.ts';

/**
 * Null for a zip, or the problem with a file that is none. Judged by the first bytes, never by the name: sites hand out Word 97
 * files, rich text and web pages under the name .docx.
 */
export function otherThanZip(bytes: Uint8Array): Failure | null {
  if (bytes.length === 0) return failure('empty');
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) return null;
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return compoundKind(bytes);
  const head = textHead(bytes);
  if (head.startsWith('{\\rtf')) return failure('rtf');
  return failure(looksLikeHtml(head) ? 'html' : 'not-zip');
}

/** What other programs make of half an old Word file would pass for the whole: one that was cut off is damaged. */
function compoundKind(bytes: Uint8Array): Failure {
  const { streams, isCut } = readCompoundFile(bytes);
  if (streams.has('EncryptedPackage')) return failure('encrypted');
  if (isCut) return damaged('cut-off');
  if (!streams.has('WordDocument')) return failure('not-zip');
  return failure(isEncrypted(bytes, streams.get('WordDocument') ?? null) ? 'encrypted' : 'legacy-doc');
}

/** Of the flags at the beginning of a Word 97–2003 text, `fEncrypted` ([MS-DOC] 2.5.2): a password is needed to open it. */
function isEncrypted(bytes: Uint8Array, start: number | null): boolean {
  if (start === null) return false;
  const isWord = bytes[start] === 0xec && bytes[start + 1] === 0xa5;
  return isWord && ((bytes[start + 11] ?? 0) & 1) !== 0;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}

/** The first characters in lower case without byte order mark and white space; UTF-16 is read as its Latin half. */
function textHead(bytes: Uint8Array): string {
  const head = bytes.subarray(0, 2048).filter((byte) => byte !== 0);
  return strFromU8(head, true)
    .replace(/^(?:ÿþ|þÿ|ï»¿)/, '')
    .trimStart()
    .toLowerCase();
}

/** A page, a page after an XML declaration or a comment, or a page packed as a mail message (.mht). */
function looksLikeHtml(head: string): boolean {
  if (head.startsWith('mime-version:')) return true;
  return head.startsWith('<') && /<(?:!doctype html|html|head|body|table|div|p)[\s>]/.test(head);
}
