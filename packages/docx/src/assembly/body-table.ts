import type { Item, Table } from '../body/paragraph.ts';

const ARTICLE_HEAD = /^\s*Điều\s+\d+[a-zđ]?(?:\s*[.:]|\s*$)/u;

/**
 * Is the table a frame around running text? Some sites and templates lay a whole document out in a table of one column.
 * Such a table says nothing by its grid: no row has two cells with words side by side. When it also holds the head of an
 * article it is read as the paragraphs it frames; a box without one (a form, a note) stays a table.
 */
export function framesRunningText(table: Table): boolean {
  const sideBySide = table.rows.some((row) => row.filter((cell) => cell.items.some(hasWords)).length > 1);
  return !sideBySide && table.rows.some((row) => row.some((cell) => cell.items.some(isArticleHead)));
}

function hasWords(item: Item): boolean {
  if (item.kind === 'paragraph') return item.label !== null || item.text.trim() !== '';
  return item.rows.some((row) => row.some((cell) => cell.items.some(hasWords)));
}

function isArticleHead(item: Item): boolean {
  return item.kind === 'paragraph' && ARTICLE_HEAD.test(item.label?.text ?? item.text);
}
