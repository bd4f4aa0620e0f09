import { SaxesParser } from 'saxes';
import { Scope } from './scope.ts';

/** An opening tag. One object serves the whole file: a handler reads it and does not keep it. */
export interface XmlElement {
  /** With the reader's prefix: `w:p`, `m:t`; `?:…` for a namespace it does not know. */
  readonly name: string;
  attribute(name: string): string | undefined;
  /** The namespace that a prefix of the file stands for here. */
  namespace(prefix: string): string | undefined;
}

export interface XmlHandler {
  open(element: XmlElement): void;
  close(name: string): void;
  text(text: string): void;
}

/** Word nests some twenty deep; a file made to exhaust the stack nests without end. */
const MAX_DEPTH = 1000;

/** The parser cannot be stopped inside a slice: a broken part is given up soon after its first fault. */
const SLICE = 256 * 1024;

/**
 * Streams a part through `handler`. False when the part is not well-formed (Word refuses it too): what the handler saw up
 * to there is not the whole part. Entities are not expanded beyond the five of XML.
 */
export function readXml(xml: string, handler: XmlHandler): boolean {
  const parser = new SaxesParser();
  let sound = true;
  parser.on('error', () => {
    sound = false;
  });
  const scopes: Scope[] = [];
  let scope = Scope.outermost;
  let attributes: Readonly<Record<string, string>> = {};
  const element = {
    name: '',
    attribute: (name: string) => attributes[scope.fileName(name)],
    namespace: (prefix: string) => scope.uri(prefix),
  };
  parser.on('opentag', (tag) => {
    scopes.push(scope);
    if (scopes.length > MAX_DEPTH) sound = false;
    if (!sound) return;
    attributes = tag.attributes;
    scope = scope.enter(attributes);
    element.name = scope.readerName(tag.name);
    handler.open(element);
  });
  parser.on('closetag', (tag) => {
    if (sound) handler.close(scope.readerName(tag.name));
    scope = scopes.pop() ?? Scope.outermost;
  });
  const text = (text: string) => {
    if (sound) handler.text(text);
  };
  parser.on('text', text);
  parser.on('cdata', text);
  for (let at = 0; at < xml.length && sound; at += SLICE) parser.write(xml.slice(at, at + SLICE));
  if (sound) parser.close();
  return sound;
}
