export { EditableText, type TextFormat } from './editable/editable-text.ts';
export type { Partings } from './editable/paginate.ts';
export { readMarkdown } from './markdown.ts';
export { readPlainText } from './plain-text.ts';
