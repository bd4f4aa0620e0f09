import { knownPrefix } from './namespaces.ts';
import type { Tag } from './tag.ts';

/** Word declares forty prefixes. A file that declares more and more on the way down would be copied out each time. */
const MOST_PREFIXES = 200;

const XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace';

/** The name of an element, as the file writes it and with the reader's prefix. */
export interface TagName {
  readonly inFile: string;
  readonly forReader: string;
}

/**
 * The namespace declarations in force at an element. Names are translated between the file's prefixes and the reader's
 * own, each once: files are free to write `ns0:p` for `w:p`.
 */
export class Scope {
  readonly #uris: ReadonlyMap<string, string>;
  /** By the number of the name's letters; of two names with one number the last is kept. */
  readonly #names = new Map<number, TagName>();
  readonly #fileNames = new Map<string, string>();

  constructor(uris: ReadonlyMap<string, string>) {
    this.#uris = uris;
  }

  static outermost(): Scope {
    return new Scope(new Map([['xml', XML_NAMESPACE]]));
  }

  /** The scope of an element among whose attributes are declarations. */
  enter(attributes: Iterable<readonly [name: string, value: string]>): Scope {
    const uris = new Map(this.#uris);
    for (const [name, uri] of attributes) {
      const declares = name === 'xmlns' || name.startsWith('xmlns:');
      if (declares && uris.size < MOST_PREFIXES) uris.set(name.slice(6), uri);
    }
    return new Scope(uris);
  }

  uri(prefix: string): string | undefined {
    return this.#uris.get(prefix);
  }

  /** The name of a tag: `w:p` for whatever the file calls it; names of unknown namespaces get the prefix `?`. */
  nameOf({ nameStart, nameEnd, nameHash }: Tag, xml: string): TagName {
    const known = this.#names.get(nameHash);
    if (known?.inFile.length === nameEnd - nameStart && xml.startsWith(known.inFile, nameStart)) return known;
    const inFile = xml.slice(nameStart, nameEnd);
    const colon = inFile.indexOf(':');
    const uri = this.#uris.get(colon < 0 ? '' : inFile.slice(0, colon)) ?? '';
    const name = { inFile, forReader: `${knownPrefix(uri) ?? '?'}:${inFile.slice(colon + 1)}` };
    this.#names.set(nameHash, name);
    return name;
  }

  /** The name by which the file knows an attribute such as `w:val`. */
  fileName(readerName: string): string {
    let name = this.#fileNames.get(readerName);
    if (name === undefined) {
      name = this.#translate(readerName);
      this.#fileNames.set(readerName, name);
    }
    return name;
  }

  #translate(readerName: string): string {
    const colon = readerName.indexOf(':');
    if (colon < 0) return readerName;
    const wanted = readerName.slice(0, colon);
    for (const [prefix, uri] of this.#uris) {
      if (prefix !== '' && knownPrefix(uri) === wanted) return prefix + readerName.slice(colon);
    }
    return readerName;
  }
}
