import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type DocxProblem, readDocx } from '@cancu/docx';
import { readMarkdown, readPlainText } from '@cancu/markdown';
import type { Issue, Source } from '@cancu/syntax';
import { convertDoc } from './convert-doc.ts';
import { decode } from './decode.ts';
import { findOffice } from './office.ts';
import type { Problem, ProblemCode } from './problem.ts';

/** A draft as the readers see it, or why there is none. */
export type ReadSource =
  | { readonly ok: true; readonly source: Source }
  | { readonly ok: false; readonly problem: Problem };

const DOCX_PROBLEM: Readonly<Record<DocxProblem, ProblemCode>> = {
  empty: 'empty',
  'not-zip': 'not-docx',
  encrypted: 'encrypted',
  'legacy-doc': 'old-word',
  rtf: 'other-office',
  html: 'web-page',
  'zip-but-not-docx': 'not-docx',
  damaged: 'damaged',
  'too-large': 'too-large',
};

const SYSTEM_ERROR: Readonly<Record<string, ProblemCode>> = {
  ENOENT: 'not-found',
  EISDIR: 'not-a-file',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
};

/** Files of other programs, by how they begin. */
const SIGNATURES: readonly (readonly [RegExp, ProblemCode])[] = [
  [/^%PDF-/, 'pdf'],
  [/^\{\\rtf/, 'other-office'],
  [/^\s*<(?:!doctype html|html)[\s>]/i, 'web-page'],
];

/** What a file of Word or its kin is by its name, when its bytes say no more than that they are no .docx. */
const BY_NAME: Readonly<Record<string, ProblemCode>> = {
  '.odt': 'other-office',
  '.ods': 'other-office',
};

/** Reads a file whatever it turns out to be; never throws for what stands on the disk. */
export async function readSource(file: string): Promise<ReadSource> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    const known = SYSTEM_ERROR[code];
    return {
      ok: false,
      problem: known
        ? { file, code: known }
        : { file, code: 'unreadable', data: { reason: code || message } },
    };
  }
  return sourceOf(file, bytes);
}

/** What is in the bytes counts, not the name of the file: a renamed Word file is still one. */
async function sourceOf(file: string, bytes: Uint8Array): Promise<ReadSource> {
  const refuse = (code: ProblemCode, data = {}): ReadSource => ({ ok: false, problem: { file, code, data } });
  if (bytes.length === 0) return refuse('empty');
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, 64));
  const known = SIGNATURES.find(([sign]) => sign.test(beginning));
  if (known) return refuse(known[1]);
  const extension = path.extname(file).toLowerCase();
  if (/^\.(?:docx|docm|dotx|doc)$/.test(extension) || isPackage(beginning)) {
    const read = readDocx(bytes);
    if (read.ok) return hasWords(read.source) ? read : refuse('empty');
    if (read.problem === 'legacy-doc') return oldWord(file, bytes);
    const code = DOCX_PROBLEM[read.problem];
    const cause = read.detail ? { cause: read.detail.cause } : {};
    return refuse(code === 'not-docx' ? (BY_NAME[extension] ?? code) : code, cause);
  }
  const decoded = decode(bytes);
  if (!decoded.ok) return refuse(decoded.code, { line: decoded.line });
  const source = /^\.(?:md|markdown)$/.test(extension)
    ? readMarkdown(decoded.text)
    : readPlainText(decoded.text);
  return hasWords(source) ? { ok: true, source } : refuse('empty');
}

/** Word 97–2003 is read from a copy that LibreOffice makes, where there is one. */
async function oldWord(file: string, bytes: Uint8Array): Promise<ReadSource> {
  const refuse = (code: ProblemCode, data = {}): ReadSource => ({ ok: false, problem: { file, code, data } });
  const office = findOffice();
  if (office === null) return refuse('old-word');
  const converted = await convertDoc(bytes, office);
  if (!converted.ok) return refuse('not-converted', { cause: converted.reason });
  const read = readDocx(converted.docx);
  if (!read.ok) return refuse('not-converted', { cause: 'no-result' });
  if (!hasWords(read.source)) return refuse('empty');
  return { ok: true, source: { ...read.source, issues: [CONVERTED, ...read.source.issues] } };
}

const CONVERTED: Issue = { code: 'converted-from-doc' };

/** Was the draft read from a copy that another program made? */
export function isConverted(source: Source): boolean {
  return source.issues.includes(CONVERTED);
}

/** A zip (.docx and its kin) or an OLE file (.doc, a .docx with password). */
function isPackage(beginning: string): boolean {
  return beginning.startsWith('PK\x03\x04') || beginning.startsWith('\xd0\xcf\x11');
}

/** An empty template has labels or white space, but no words. */
function hasWords(source: Source): boolean {
  return /[\p{L}\p{N}]/u.test(source.text.toString());
}
