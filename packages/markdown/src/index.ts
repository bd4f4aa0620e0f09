export { readMarkdown } from './markdown.ts';
export { readPlainText } from './plain-text.ts';
