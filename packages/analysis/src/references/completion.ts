import type { Citation, CitedDocument, CitedPath } from '@cancu/syntax';

/** A citation with what it leaves out and a later one says. */
export interface Completed {
  readonly citation: Citation;
  readonly paths: readonly CitedPath[];
  readonly document: CitedDocument;
}

/** How far the citations of a passage take from those behind them. */
export type Manner = 'instruction' | 'sentence';

/**
 * Places of one document are often named apart ("khoản 3 Điều 12 về …, khoản 4 Điều 17 về … Luật X"): the earlier take the document
 * named at the end. In an instruction they take its article too ("điểm a khoản 2; bổ sung khoản 7 vào sau khoản 6 Điều 11").
 */
export function complete(citations: readonly Citation[], words: string, manner: Manner): Completed[] {
  const done: Completed[] = [];
  for (let i = citations.length - 1; i >= 0; i--) {
    const citation = citations[i]!;
    const own = { citation, paths: citation.paths, document: citation.document };
    const next = done.at(-1);
    const between = next ? words.slice(citation.at.end, next.citation.at.start) : '';
    done.push(next && isOpen(citation) && LINK[manner](between, next) ? borrow(own, next, manner) : own);
  }
  return withAnnex(withLead(done.reverse(), words));
}

/**
 * "một số điều của Luật X, gồm: khoản 2 Điều 5; …": the places listed behind a whole document and a colon stand in it, to the end
 * of the sentence.
 */
function withLead(citations: readonly Completed[], words: string): Completed[] {
  let lead: Completed | null = null;
  let end = 0;
  return citations.map((one) => {
    const between = words.slice(end, one.citation.at.start);
    if (lead && /[.](?:\s|$)/u.test(between)) lead = null;
    const listed =
      lead !== null && isOpen(one.citation) && one.document.by === 'none' && hasWhole(one.paths[0]!);
    const opens = lead !== null && (listed || one.document !== one.citation.document);
    end = one.citation.at.end;
    if (lead && listed) return { ...one, document: lead.document };
    if (!opens) lead = isLead(one, words.slice(end)) ? one : null;
    return one;
  });
}

const LISTS = /^[^.;:]{0,40}(?:gồm|bao gồm|sau đây|sau|như sau)\s*:/u;

function isLead({ document, paths }: Completed, behind: string): boolean {
  return (
    document.by === 'name' &&
    paths.every((path) => Object.keys(path).length === 0) &&
    LISTS.test(behind.slice(0, 60))
  );
}

/**
 * The sections and parts of an annex are named behind it: "(Phụ lục I.3 …): bãi bỏ khoản B.II Mục 1 … tại khoản B.III Mục 2" stand in
 * that appendix.
 */
function withAnnex(citations: readonly Completed[]): Completed[] {
  let annex: Completed | null = null;
  return citations.map((one) => {
    const appendix: string | undefined = annex?.paths.at(-1)?.appendix;
    const isSmaller =
      isOpen(one.citation) &&
      one.paths.some(inAnnex) &&
      !one.paths.some((path) => path.article !== undefined);
    if (annex && appendix !== undefined && isSmaller) {
      return {
        ...one,
        document: annex.document,
        paths: one.paths.map((path) => (hasWhole(path) ? path : { ...path, appendix })),
      };
    }
    if (one.paths.some((path) => path.appendix !== undefined)) annex = one;
    return one;
  });
}

function inAnnex({ section, part, clause }: CitedPath): boolean {
  return section !== undefined || part !== undefined || clause?.includes('.') === true;
}

function isOpen({ document, paths }: Citation): boolean {
  return document.by === 'none' && !paths.some((path) => Object.values(path).includes('this'));
}

const LINK: Readonly<Record<Manner, (between: string, next: Completed) => boolean>> = {
  instruction: (between) => !/bằng|như sau|[.:]|theo quy định/u.test(between),
  sentence: (between, { document }) =>
    document.by === 'name' &&
    !/[.:(]|(?<=\s)(?:thì|được|phải|không|hoặc|trừ)(?=\s)/u.test(between) &&
    /[,;]|và/u.test(between),
};

function borrow(own: Completed, next: Completed, manner: Manner): Completed {
  const lender = next.paths[0]!;
  return {
    ...own,
    document: manner === 'instruction' || hasWhole(own.paths[0]!) ? next.document : own.document,
    paths: manner === 'instruction' ? own.paths.map((path) => enlarged(path, lender)) : own.paths,
  };
}

/** Names a unit that is counted through the whole document. */
function hasWhole({ article, chapter, appendix }: CitedPath): boolean {
  return article !== undefined || chapter !== undefined || appendix !== undefined;
}

function enlarged(path: CitedPath, lender: CitedPath): CitedPath {
  if (hasWhole(path)) return path;
  const { appendix, article, clause } = lender;
  if (path.form !== undefined) return appendix === undefined ? path : { ...path, appendix };
  if (path.section !== undefined) {
    const { chapter } = lender;
    return {
      ...path,
      ...(appendix !== undefined && { appendix }),
      ...(chapter !== undefined && { chapter }),
    };
  }
  const larger = { ...(article !== undefined && { article }), ...(appendix !== undefined && { appendix }) };
  const needsClause = path.clause === undefined && clause !== undefined && lender.point !== undefined;
  return { ...path, ...larger, ...(needsClause && { clause }) };
}
