import type { Document, Identity, Source } from '@cancu/syntax';
import { DocumentReader } from './document-reader.ts';
import { isFurniture } from './line/furniture.ts';
import { type Line, linesOf } from './line/line.ts';
import { joinSplitLabels } from './line/split-label.ts';
import { wrappingOf } from './line/wrapping.ts';
import { contentsLines } from './zone/contents.ts';

/**
 * Parses the blocks of a source into the law tree. Never fails: what fits nothing stays as text of the unit it stands in,
 * and the leaves in order are the whole text. Linear in the length of the text.
 */
export function parseLaw(source: Source): Document {
  const all = joinSplitLabels(linesOf(source));
  const furniture = new Set<Line>();
  all.forEach((line, i) => {
    if (isFurniture(line, all[i - 1], all[i + 1])) furniture.add(line);
  });
  const words = all.filter((line) => !furniture.has(line));
  for (const line of contentsLines(words)) furniture.add(line);
  const lines = words.filter((line) => !furniture.has(line));
  const reader = new DocumentReader(source, lines, wrappingOf(lines));
  let next = 0;
  for (const line of all) {
    if (furniture.has(line)) reader.furniture(line);
    else reader.line(next++);
  }
  const { root, identity } = reader.finish();
  return { ...root, type: 'document', identity, ...headline(identity) };
}

function headline(identity: Identity): { number?: string; title?: string } {
  return {
    ...(identity.number === null ? {} : { number: identity.number }),
    ...(identity.title === null ? {} : { title: identity.title }),
  };
}
