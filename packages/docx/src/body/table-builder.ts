import type { RunProperties } from '../properties/run-properties.ts';
import type { RevisionAuthor } from '../revision-author.ts';
import type { Item, Table, TableCell } from './paragraph.ts';

/** Gathers a table as its rows come by. */
export class TableBuilder {
  readonly #rows: TableCell[][] = [];
  #cells: TableCell[] = [];
  #items: Item[] = [];
  #column = 0;
  #span = 1;
  #rowDeleted = false;
  /** Who deleted the row, when it is deleted. */
  deletedBy: RevisionAuthor = {};
  /** What the style of the table says of its letters. */
  run: RunProperties = {};

  beginRow(): void {
    this.#cells = [];
    this.#column = 0;
    this.#rowDeleted = false;
  }

  /** Columns of the grid that the row leaves out before its first cell (17.4.14). */
  skipColumns(count: number): void {
    if (count > 0 && count < 1000) this.#column += count;
  }

  deleteRow(by: RevisionAuthor): void {
    this.#rowDeleted = true;
    this.deletedBy = by;
  }

  beginCell(): void {
    this.#items = [];
    this.#span = 1;
  }

  /** Columns of the grid that the cell covers (17.4.17). */
  spanColumns(count: number): void {
    if (count > 0 && count < 1000) this.#span = count;
  }

  add(item: Item): void {
    this.#items.push(item);
  }

  endCell(): void {
    this.#cells.push({ column: this.#column, items: this.#items });
    this.#column += this.#span;
    this.#items = [];
  }

  /** The cells of the row when it is deleted and so no part of the table. */
  endRow(): readonly TableCell[] {
    const cells = this.#cells;
    this.#cells = [];
    if (this.#rowDeleted) return cells;
    if (cells.length > 0) this.#rows.push(cells);
    return [];
  }

  finish(): Table {
    return { kind: 'table', rows: this.#rows };
  }
}
