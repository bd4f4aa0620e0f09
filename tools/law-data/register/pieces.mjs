// Writes the register: one JSON file a piece, a record a line, in the order of numbers, so that a difference can be read.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseNumber } from './law-package.mjs';
import { pieceNames, pieceOf } from './tiers.mjs';

const STANDING = { codified: 'd', listed: 'l', cited: 'c' };
const RELATIONS = [
  ['amends', 'a'],
  ['replaces', 'r'],
  ['replacedBy', 'b'],
  ['basedOn', 'o'],
];

/** Writes every piece; gives rows of name, records, bytes and bytes packed. */
export function writePieces(folder, records) {
  return pieceNames.map((name) => {
    const mine = records.filter(({ kind }) => pieceOf(kind) === name).sort(inOrder);
    const text = encode(mine);
    writeFileSync(path.join(folder, `${name}.json`), text);
    return [name, mine.length, Buffer.byteLength(text), gzipSync(text, { level: 9 }).length];
  });
}

function inOrder(a, b) {
  const [x, y] = [sortKey(a), sortKey(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}

function sortKey({ number, kind, issuer, issued }) {
  const parts = parseNumber(number);
  const serial = (parts?.serial ?? '').padStart(8, '0');
  return [
    parts?.year ?? issued?.slice(0, 4) ?? '0000',
    kind,
    parts?.agencies.join('-') ?? '',
    serial,
    number,
    issuer,
    issued,
  ].join('|');
}

function encode(records) {
  const kinds = table();
  const issuers = table();
  const sources = table();
  const lines = records.map((record) =>
    [
      record.number,
      kinds.index(record.kind),
      record.issuer ? issuers.index(record.issuer) : '',
      record.issued ?? '',
      record.from ?? '',
      record.to ?? '',
      `${STANDING[record.standing]}${record.lapsed ? 'x' : ''}${record.partly ? 'p' : ''}`,
      sources.index([...record.sources].sort().join(' ')),
      RELATIONS.filter(([name]) => record[name].length > 0)
        .map(([name, sign]) => `${sign}:${record[name].join(',')}`)
        .join(';'),
      record.title,
    ].join('\t'),
  );
  const list = (items) => `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
  const head = `"kinds": ${JSON.stringify(kinds.items)},\n"issuers": ${list(issuers.items)},\n"sources": ${JSON.stringify(sources.items)}`;
  return `{\n${head},\n"records": ${list(lines)}\n}\n`;
}

/** A table of values that are named by their place. */
function table() {
  const items = [];
  const places = new Map();
  return {
    items,
    index(value) {
      if (!places.has(value)) places.set(value, items.push(value) - 1);
      return places.get(value);
    },
  };
}
