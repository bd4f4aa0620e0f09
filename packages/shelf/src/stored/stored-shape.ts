import { documentKind } from '@cancu/law';
import { boolean, day, fitting, listOf, nullOr, object, type Shape, string } from './shape.ts';

const numbers = listOf(string);

const record = object(
  {
    number: fitting((value) => value !== ''),
    kind: fitting((value) => documentKind(value) !== null),
    name: object({ vi: string, en: string }),
    issued: nullOr(day),
    from: nullOr(day),
    to: nullOr(day),
    verification: fitting((value) => /^(?:verified|secondary|recalled)$/.test(value)),
  },
  {
    standing: fitting((value) => /^(?:hand|codified|listed|cited|text)$/.test(value)),
    issuer: string,
    lapsed: boolean,
    partly: boolean,
    aliases: numbers,
    amends: numbers,
    replaces: numbers,
    replacedBy: numbers,
    basedOn: numbers,
    note: string,
  },
);

/** Articles, clauses and points; deeper nesting is damage, and would break the stack before it broke a rule. */
const DEEPEST = 8;

function unit(depth: number): Shape {
  const inner: Shape = (value, at) => (depth === DEEPEST ? at : unit(depth + 1)(value, at));
  return object({ number: string }, { title: string, text: listOf(string), units: listOf(inner) });
}

const articles = listOf(unit(0));

/** The shape of a stored text, but for its format, which is looked at first. */
export const storedShape: Shape = object(
  { source: object({ file: string, hash: string }), record, articles },
  { attachments: listOf(object({ title: nullOr(string), articles })) },
);
