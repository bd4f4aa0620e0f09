import { type Container, type ParentType, type Place, placeOf } from '@cancu/syntax';

/** Where words stand, for resolving "Điều này", "khoản này", "Chương này", "Phụ lục này". */
export interface Standpoint extends Place {
  readonly chapter: string | null;
  readonly section: string | null;
  readonly part: string | null;
  readonly appendix: string | null;
  readonly quoted: boolean;
}

/**
 * The standpoint of a path. Inside a quotation it is a place of the amended document: what the quoted words do not number
 * themselves (the article of a quoted clause) comes from the instruction above them.
 */
export function standpointOf(path: readonly Container[], instructed: Place | null): Standpoint {
  const cut = path.findLastIndex(({ type }) => type === 'quotation' || type === 'attachment');
  const quoted = path.some(({ type }) => type === 'quotation');
  const inner = path.slice(cut + 1);
  const number = (type: ParentType) => inner.findLast((node) => node.type === type)?.number ?? null;
  const appendix = inner.findLast((node) => node.type === 'appendix');
  const own = placeOf(path);
  return {
    ...(quoted && instructed ? withInstructed(own, instructed) : own),
    chapter: number('chapter'),
    section: number('section'),
    part: number('part'),
    appendix: appendix ? (appendix.number ?? '') : null,
    quoted,
  };
}

function withInstructed(own: Place, instructed: Place): Place {
  if (own.article !== null) return own;
  if (own.clause !== null) return { ...own, article: instructed.article };
  return { article: instructed.article, clause: instructed.clause, point: own.point ?? instructed.point };
}

const APPENDIX = /^Phụ lục ?/u;

/** The standpoint of the words of an instruction: what they leave out is what the instructions above them name. */
export function standpointOfOrder(from: Standpoint, instructed: Place | null): Standpoint {
  const named = instructed?.article ?? null;
  const isAppendix = named !== null && APPENDIX.test(named);
  return {
    ...from,
    article: isAppendix ? null : named,
    clause: instructed?.clause ?? null,
    point: null,
    appendix: isAppendix ? named.replace(APPENDIX, '') : null,
  };
}
