import { knownPrefix } from './namespaces.ts';

const XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace';

/**
 * The namespace declarations in force at an element. Names are translated between the file's prefixes and the reader's
 * own, each once: files are free to write `ns0:p` for `w:p`.
 */
export class Scope {
  readonly #uris: ReadonlyMap<string, string>;
  readonly #readerNames = new Map<string, string>();
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
      if (name === 'xmlns' || name.startsWith('xmlns:')) uris.set(name.slice(6), uri);
    }
    return new Scope(uris);
  }

  uri(prefix: string): string | undefined {
    return this.#uris.get(prefix);
  }

  /** `w:p` for whatever the file calls it; names of unknown namespaces get the prefix `?`. */
  readerName(fileName: string): string {
    let name = this.#readerNames.get(fileName);
    if (name === undefined) {
      const colon = fileName.indexOf(':');
      const uri = this.#uris.get(colon < 0 ? '' : fileName.slice(0, colon)) ?? '';
      name = `${knownPrefix(uri) ?? '?'}:${fileName.slice(colon + 1)}`;
      this.#readerNames.set(fileName, name);
    }
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
