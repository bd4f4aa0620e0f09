/**
 * The namespaces that the reader knows and the prefix by which its tables name them. Files of both classes of ISO/IEC
 * 29500 are read: transitional (what Word writes) and strict.
 */
const PREFIXES: readonly (readonly [string, string])[] = [
  ['w', 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'],
  ['w', 'http://purl.oclc.org/ooxml/wordprocessingml/main'],
  ['r', 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'],
  ['r', 'http://purl.oclc.org/ooxml/officeDocument/relationships'],
  ['m', 'http://schemas.openxmlformats.org/officeDocument/2006/math'],
  ['m', 'http://purl.oclc.org/ooxml/officeDocument/math'],
  ['a', 'http://schemas.openxmlformats.org/drawingml/2006/main'],
  ['a', 'http://purl.oclc.org/ooxml/drawingml/main'],
  ['c', 'http://schemas.openxmlformats.org/drawingml/2006/chart'],
  ['c', 'http://purl.oclc.org/ooxml/drawingml/chart'],
  ['dgm', 'http://schemas.openxmlformats.org/drawingml/2006/diagram'],
  ['dgm', 'http://purl.oclc.org/ooxml/drawingml/diagram'],
  ['mc', 'http://schemas.openxmlformats.org/markup-compatibility/2006'],
  ['v', 'urn:schemas-microsoft-com:vml'],
  ['o', 'urn:schemas-microsoft-com:office:office'],
  ['pr', 'http://schemas.openxmlformats.org/package/2006/relationships'],
  ['xml', 'http://www.w3.org/XML/1998/namespace'],
];

const PREFIX_OF: ReadonlyMap<string, string> = new Map(PREFIXES.map(([prefix, uri]) => [uri, prefix]));

/** The reader's prefix for a namespace; undefined when it does not know it. */
export function knownPrefix(uri: string): string | undefined {
  return PREFIX_OF.get(uri);
}

/**
 * Extension namespaces whose content the reader takes as well as the base: Word's own extensions and the shapes that
 * wrap text boxes (markup compatibility, ISO/IEC 29500-3 clause 7.6).
 */
const UNDERSTOOD: ReadonlySet<string> = new Set([
  'http://schemas.microsoft.com/office/word/2010/wordml',
  'http://schemas.microsoft.com/office/word/2012/wordml',
  'http://schemas.microsoft.com/office/word/2018/wordml',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingShape',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingInk',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing',
  'http://schemas.microsoft.com/office/drawing/2010/main',
]);

/** May a `mc:Choice` that requires this namespace be taken? */
export function isUnderstood(uri: string): boolean {
  return PREFIX_OF.has(uri) || UNDERSTOOD.has(uri);
}
