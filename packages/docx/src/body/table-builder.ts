import type { Item, Table, TableCell } from './paragraph.ts';

/** Gathers a table as its rows come by. */
export class TableBuilder {
  readonly #rows: TableCell[][] = [];
  #cells: TableCell[] = [];
  #items: Item[] = [];
  #column = 0;
  #span = 1;
  #rowDeleted = false;

  beginRow(): void {
    this.#cells = [];
    this.#column = 0;
    this.#rowDeleted = false;
  }

  /** Columns of the grid that the row leaves out before its first cell (17.4.14). */
  skipColumns(count: number): void {
    if (count > 0 && count < 1000) this.#column += count;
  }

  deleteRow(): void {
    this.#rowDeleted = true;
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

  endRow(): void {
    if (!this.#rowDeleted && this.#cells.length > 0) this.#rows.push(this.#cells);
    this.#cells = [];
  }

  finish(): Table {
    return { kind: 'table', rows: this.#rows };
  }
}
