export { eitherName, KNOWN_NAMES, type NameList, nameList } from './name-list.ts';
export { type ReadingOptions, readCitations } from './read-citations.ts';
export type { Style } from './title.ts';
