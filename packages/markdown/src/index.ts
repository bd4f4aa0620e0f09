export { EditableText, type TextFormat } from './editable/editable-text.ts';
export { readMarkdown } from './markdown.ts';
export { readPlainText } from './plain-text.ts';
