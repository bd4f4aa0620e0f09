import { proseWidth, type Writer } from './context.ts';
import { displayWidth, padTo } from './width.ts';
import { hang } from './wrap.ts';

/** Columns of the left half: the mark and the longest name of a part. */
function nameColumn(w: Writer): number {
  const { component, card, cost, change } = w.words;
  const names = [
    ...Object.values(component),
    card.basis,
    card.notNeeded,
    cost.perCase,
    cost.perYear,
    change.label,
  ];
  return Math.max(...names.map(displayWidth)) + 2;
}

/** `✓ Thời hạn giải quyết  15 ngày làm việc (Điều 5 khoản 3)`, wrapped under itself. */
export function slotLines(mark: string, name: string, said: string, w: Writer): string[] {
  return columnLines(`${mark} ${padTo(name, nameColumn(w))}`, hang('', said, rightColumn(w)), w);
}

/** Items under a slot, each with a dot before it. */
export function slotItems(items: readonly string[], w: Writer): string[] {
  return items.flatMap((item) => columnLines('', hang('· ', item, rightColumn(w)), w));
}

function rightColumn(w: Writer): number {
  return proseWidth(w) - nameColumn(w) - 4;
}

function columnLines(left: string, right: readonly string[], w: Writer): string[] {
  const empty = ' '.repeat(nameColumn(w) + 2);
  return right.map((line, i) => (i === 0 && left !== '' ? left : empty) + line);
}
