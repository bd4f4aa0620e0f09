import type { XmlElement } from '../xml/read-xml.ts';
import { value } from '../xml/values.ts';
import type { Construct } from './paragraph.ts';

/**
 * An element whose content is no part of the main text: a drawing, the other half of an alternative, properties. Its
 * paragraphs are counted all the same, so that anchors number the paragraphs of the part as the file has them.
 */
export class SkippedTree {
  paragraphs = 0;
  /** Runs outside any paragraph of the tree: they belong to the paragraph around it. */
  runs = 0;
  /** The style that the properties of a table name. */
  tableStyle: string | undefined;
  /** The gallery that a content control names in its properties (`w:docPartGallery`). */
  gallery: string | undefined;
  readonly found: { readonly construct: Construct; readonly detail?: string }[] = [];
  #depth = 1;
  #inParagraph = 0;
  #inObject = 0;
  /** Branches that are not taken: they repeat those that are. */
  #repeated = 0;

  constructor(root: string) {
    if (root === 'w:object') this.#inObject = 1;
    if (root === 'mc:Choice' || root === 'mc:Fallback') this.#repeated = 1;
  }

  /** Does what is open now only repeat what stands in another branch? */
  get isRepetition(): boolean {
    return this.#repeated > 0;
  }

  open(element: XmlElement): void {
    this.#depth++;
    OPEN.get(element.name)?.(this, element);
  }

  /** True when this closes the tree itself. */
  close(name: string): boolean {
    if (name === 'w:p') this.#inParagraph--;
    if (name === 'w:object') this.#inObject--;
    if (name === 'mc:Fallback') this.#repeated--;
    return --this.#depth === 0;
  }

  beginParagraph(): void {
    this.paragraphs++;
    this.#inParagraph++;
  }

  beginRun(): void {
    if (this.#inParagraph === 0) this.runs++;
  }

  beginFallback(): void {
    this.#repeated++;
  }

  beginObject(): void {
    this.#inObject++;
  }

  /**
   * The image of an embedded object is its preview, not a picture of the text. The words of charts and diagrams (SmartArt)
   * stand in parts of their own, which are not read.
   */
  picture(detail?: 'chart' | 'diagram'): void {
    if (this.#inObject === 0) this.found.push({ construct: 'picture', ...(detail ? { detail } : {}) });
  }

  object(program: string | undefined): void {
    this.found.push({ construct: 'embedded-object', ...(program ? { detail: program } : {}) });
  }
}

type Open = (tree: SkippedTree, element: XmlElement) => void;

const OPEN: ReadonlyMap<string, Open> = new Map<string, Open>([
  ['w:p', (tree) => tree.beginParagraph()],
  ['w:r', (tree) => tree.beginRun()],
  ['m:r', (tree) => tree.beginRun()],
  ['mc:Fallback', (tree) => tree.beginFallback()],
  ['w:object', (tree) => tree.beginObject()],
  ['a:blip', (tree) => tree.picture()],
  ['v:imagedata', (tree) => tree.picture()],
  ['c:chart', (tree) => tree.picture('chart')],
  ['dgm:relIds', (tree) => tree.picture('diagram')],
  ['o:OLEObject', (tree, element) => tree.object(element.attribute('ProgID'))],
  [
    'w:tblStyle',
    (tree, element) => {
      tree.tableStyle = value(element);
    },
  ],
  [
    'w:docPartGallery',
    (tree, element) => {
      tree.gallery = value(element);
    },
  ],
]);
