import type { Draft, Target } from '@cancu/analysis';
import { lineIndex } from '@cancu/text';
import { addressInWords, placeInWords } from './place-in-words.ts';
import { type TextOptions, type Writer, writer } from './terminal/context.ts';
import { hang } from './terminal/wrap.ts';

/** Every citation with its place and what it points to, for `cancu cite --format text`. */
export function citationList(draft: Draft, options: TextOptions): string {
  const w = writer(options);
  const lines = lineIndex(draft.source.text.toString());
  return draft.references
    .flatMap((reference) => {
      const { line, column } = lines.position(reference.at.start);
      const place = addressInWords(reference.address, w.language);
      const targets = reference.targets.flatMap((target) =>
        hang('→ ', targetInWords(target, w), w.width, '    '),
      );
      return [
        w.paint.faint(`${line}:${column} · ${place}`),
        ...hang('', reference.citation.text, w.width, '  '),
        ...targets,
      ];
    })
    .map((line) => `${line}\n`)
    .join('');
}

function targetInWords(target: Target, w: Writer): string {
  const place = target.article === null ? '' : placeInWords(target, w.language);
  const document =
    target.document === 'this'
      ? w.words.report.thisDocument
      : [target.name, target.document].filter(Boolean).join(' · ');
  return [place, document].filter((part) => part !== '').join(' · ') || w.words.report.targetUnknown;
}
