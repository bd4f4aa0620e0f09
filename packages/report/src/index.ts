export { citationList } from './citation-list.ts';
export { formatAbout, formatDong, formatDuration, formatTime } from './figures.ts';
export {
  formatJson,
  type JsonFile,
  type JsonFinding,
  type JsonReport,
  type JsonSource,
} from './json/check.ts';
export { citationsOf, type JsonCitation } from './json/cite.ts';
export type { JsonCost, JsonDriver } from './json/cost.ts';
export type { JsonChanged, JsonDifference } from './json/difference.ts';
export { type JsonNode, type JsonTree, treeOf } from './json/parse.ts';
export type { JsonRange, UnistPosition } from './json/position.ts';
export {
  documentOf,
  type JsonDocument,
  type JsonProcedure,
  type JsonProcedures,
  proceduresOf,
} from './json/procedures.ts';
export { outline } from './outline.ts';
export { addressInWords, placeInWords } from './place-in-words.ts';
export type { CheckedFile, CheckResults, FailedFile } from './results.ts';
export { type Summary, summarise } from './summary.ts';
export type { TextOptions } from './terminal/context.ts';
export { formatText, procedureCards } from './text.ts';
