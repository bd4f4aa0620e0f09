import { readXml } from '../xml/read-xml.ts';

export interface Relationship {
  /** The last word of its type: `officeDocument`, `styles`. */
  readonly kind: string;
  /** Name of the part in the package, without the leading slash. */
  readonly part: string;
}

/** Relationship types of both classes of ISO/IEC 29500 (part 1, annex A; part 4). */
const TYPE =
  /^http:\/\/(?:schemas\.openxmlformats\.org\/officeDocument\/2006|purl\.oclc\.org\/ooxml\/officeDocument)\/relationships\/(\w+)$/;

/** Where the relationships of a part are kept (OPC, ISO/IEC 29500-2, 6.5.2); '' is the package itself. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The relationships inside the package, of the kinds that Word defines; null when the part is not well-formed. */
export function readRelationships(xml: string, source: string): readonly Relationship[] | null {
  const found: Relationship[] = [];
  const sound = readXml(xml, {
    open(element) {
      if (element.name !== 'pr:Relationship' || element.attribute('TargetMode') === 'External') return;
      const kind = TYPE.exec(element.attribute('Type') ?? '')?.[1];
      const target = element.attribute('Target');
      if (kind !== undefined && target !== undefined) found.push({ kind, part: resolve(source, target) });
    },
    close() {},
    text() {},
  });
  return sound ? found : null;
}

/** A target is a relative reference from the folder of its source, or from the root when it begins with a slash. */
function resolve(source: string, target: string): string {
  const base = target.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') base.pop();
    else if (step !== '.' && step !== '') base.push(step);
  }
  return base.join('/');
}
