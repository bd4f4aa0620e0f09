import type { Zip } from '../container/zip.ts';
import { failure, type Outcome, success } from '../problem.ts';
import { decodeXml } from '../xml/decode.ts';
import { type Relationship, readRelationships, relationshipsPart } from './relationships.ts';

/** The main document of a package and the parts that belong to it. */
export interface WordPackage {
  /** Name of the main document part, as anchors give it. */
  readonly mainPart: string;
  /** The XML of the main document. */
  readonly document: string;
  /** The XML of the part of a kind (`styles`, `numbering`); null when the document has none. */
  related(kind: string): Outcome<string | null>;
}

/** Finds the main document by the package's relationships; part names are free (ISO/IEC 29500-1, 11.3.10). */
export function openWordPackage(zip: Zip): Outcome<WordPackage> {
  const root = relationshipsOf(zip, '');
  if (!root.ok) return root;
  const mainPart = root.value.find((relationship) => relationship.kind === 'officeDocument')?.part;
  if (mainPart === undefined) return failure('zip-but-not-docx');
  const document = text(zip, mainPart);
  if (!document.ok) return document;
  if (document.value === null) return failure('damaged');
  const own = relationshipsOf(zip, mainPart);
  if (!own.ok) return own;
  return success({
    mainPart,
    document: document.value,
    related(kind) {
      const part = own.value.find((relationship) => relationship.kind === kind)?.part;
      return part === undefined ? success(null) : text(zip, part);
    },
  });
}

function relationshipsOf(zip: Zip, part: string): Outcome<readonly Relationship[]> {
  const xml = text(zip, relationshipsPart(part));
  if (!xml.ok) return xml;
  if (xml.value === null) return success([]);
  const relationships = readRelationships(xml.value, part);
  return relationships ? success(relationships) : failure('damaged');
}

function text(zip: Zip, part: string): Outcome<string | null> {
  const bytes = zip.read(part);
  if (bytes === null) return success(null);
  return bytes.ok ? success(decodeXml(bytes.value)) : bytes;
}
