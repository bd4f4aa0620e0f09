import { caseOf, chainOf, type DelegationChain, type Step } from '@cancu/basis';
import type { BasisCitation, Procedure } from '@cancu/procedures';
import { EMPTY, PARTLY, PRESENT } from './card-marks.ts';
import type { FileView, Writer } from './context.ts';
import { slotItems, slotLines } from './slot-lines.ts';

/** Citations after which a card tells no more. */
const MOST_CITATIONS = 3;

/** What speaks against it first, what is clear last. */
const STANDINGS: readonly Step['standing'][] = ['refuted', 'unknown', 'assumed', 'proven'];

/**
 * What a procedure rests on. Whoever may set procedures by himself is shown with what he cites; of all others the chain to the law is
 * told step by step.
 */
export function basisLines(procedure: Procedure, view: FileView, w: Writer): string[] {
  const known = caseOf(view.file.draft);
  const { answer } = known.competence;
  const free = answer === 'yes' || answer === 'unknown';
  return free ? citedLines(procedure, view, w) : chainLines(chainOf(procedure, known), view, w);
}

function chainLines(chain: DelegationChain, view: FileView, w: Writer): string[] {
  const { card } = w.words;
  const { ground, verdict } = chain;
  if (!ground) return slotLines(EMPTY, card.basis, card.basisNotShown, w).map(w.paint.warning);
  const mark = verdict === 'shown' ? w.paint.good(PRESENT) : w.paint.warning(PARTLY);
  const { unnamed } = chain;
  return [
    ...slotLines(mark, card.basis, inWords(ground.citation, view, w), w),
    ...slotItems(
      [
        ...stepsInWords(ground.steps, w),
        ...(unnamed ? [card.couldCite(unnamed.article, unnamed.clause, unnamed.document)] : []),
      ],
      w,
    ),
  ];
}

/** The steps by how far they are known: "đã rõ: …", "chưa biết: …". */
function stepsInWords(steps: readonly Step[], { words: { card } }: Writer): string[] {
  return STANDINGS.flatMap((standing) => {
    const some = steps.filter((step) => step.standing === standing);
    const told = some.map(({ because, detail = '' }) => card.step(because, detail));
    return told.length === 0 ? [] : [`${card.standing[standing]}: ${told.join('; ')}`];
  });
}

/** Provisions before whole documents: where the draft names a provision, the documents of the recitals say no more. */
function citedLines({ basis: { citations } }: Procedure, view: FileView, w: Writer): string[] {
  const { card } = w.words;
  const provisions = citations.filter((one) => one.article !== null);
  if (citations.length === 0) {
    return slotLines(EMPTY, card.basis, card.basisNotShown, w).map(w.paint.warning);
  }
  const shown = (provisions.length > 0 ? provisions : citations).map((one) => inWords(one, view, w));
  if (provisions.length === 1) return slotLines(w.paint.good(PRESENT), card.basis, shown[0]!, w);
  const [mark, said] =
    provisions.length > 0
      ? [w.paint.good(PRESENT), card.basisProvisions]
      : [w.paint.warning(PARTLY), card.basisDocuments];
  return [...slotLines(mark, card.basis, said, w), ...slotItems(shown.slice(0, MOST_CITATIONS), w)];
}

function inWords({ citation, found }: BasisCitation, view: FileView, w: Writer): string {
  const place = w.words.card.found[found];
  return `${citation.text} (${found === 'recital' ? place : `${place}: ${view.where(citation.at)}`})`;
}
