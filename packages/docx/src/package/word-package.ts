import type { Zip } from '../container/zip.ts';
import { damaged, type Failure, failure, type Outcome, success } from '../problem.ts';
import { decodeXml } from '../xml/decode.ts';
import { mainDocumentType } from './content-types.ts';
import { type Relationship, readRelationships, relationshipsPart } from './relationships.ts';

/** A part with its XML. */
export interface XmlPart {
  readonly name: string;
  readonly xml: string;
}

/** The main document of a package and the parts that belong to it. */
export interface WordPackage {
  /** The main document; its name is what anchors give. */
  readonly main: XmlPart;
  /** The part of a kind (`styles`, `numbering`); null when the document has none. */
  related(kind: string): Outcome<XmlPart | null>;
  /** The names of all parts of a kind (`header`), in the order of the relationships. */
  named(kind: string): readonly string[];
  read(name: string): Outcome<XmlPart>;
}

/** Finds the main document by the package's relationships; part names are free (ISO/IEC 29500-1, 11.3.10). */
export function openWordPackage(zip: Zip): Outcome<WordPackage> {
  const root = relationshipsOf(zip, '');
  if (!root.ok) return root;
  const name = root.value.find((relationship) => relationship.kind === 'officeDocument')?.part;
  if (name === undefined) return withoutMainPart(zip);
  const wrong = wrongType(zip, name);
  if (wrong) return wrong;
  const main = needed(zip, name);
  if (!main.ok) return main;
  const own = relationshipsOf(zip, name);
  if (!own.ok) return own;
  if (own.value.length === 0 && hasOrphans(zip, name)) {
    return damaged('missing-relationships', relationshipsPart(name));
  }
  const named = (kind: string) => own.value.flatMap((one) => (one.kind === kind ? [one.part] : []));
  return success({
    main: main.value,
    related(kind) {
      const [part] = named(kind);
      return part === undefined ? success(null) : needed(zip, part);
    },
    named,
    read: (part) => needed(zip, part),
  });
}

/** Word always writes the text to this part: where it is and nothing leads to it, the way was lost. */
function withoutMainPart(zip: Zip): Failure {
  return zip.has('word/document.xml')
    ? damaged('missing-relationships', relationshipsPart(''))
    : failure('zip-but-not-docx');
}

/** A document that lost its relationships would be read without its automatic numbers, in silence. */
function hasOrphans(zip: Zip, main: string): boolean {
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  return zip.has(`${folder}styles.xml`) || zip.has(`${folder}numbering.xml`);
}

const CONTENT_TYPES = '[Content_Types].xml';

function wrongType(zip: Zip, main: string): Failure | null {
  const types = text(zip, CONTENT_TYPES);
  if (!types.ok) return types;
  if (types.value === null) return null;
  const type = mainDocumentType(types.value, main);
  if (type === null) return damaged('xml', CONTENT_TYPES);
  if (type === 'other-program') return failure('zip-but-not-docx');
  return type === 'wrong' ? damaged('content-type', main) : null;
}

function relationshipsOf(zip: Zip, part: string): Outcome<readonly Relationship[]> {
  const name = relationshipsPart(part);
  const xml = text(zip, name);
  if (!xml.ok) return xml;
  if (xml.value === null) return success([]);
  const relationships = readRelationships(xml.value, part);
  return relationships ? success(relationships) : damaged('xml', name);
}

function needed(zip: Zip, name: string): Outcome<XmlPart> {
  const xml = text(zip, name);
  if (!xml.ok) return xml;
  return xml.value === null ? damaged('missing-part', name) : success({ name, xml: xml.value });
}

function text(zip: Zip, part: string): Outcome<string | null> {
  const bytes = zip.read(part);
  if (bytes === null) return success(null);
  return bytes.ok ? success(decodeXml(bytes.value)) : bytes;
}
