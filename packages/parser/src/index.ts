export {
  eitherName,
  KNOWN_NAMES,
  type NameList,
  nameList,
  type ReadingOptions,
  readCitations,
  type Style,
} from './citation/index.ts';
export { LawParser } from './law-parser.ts';
export { parseLaw } from './parse-law.ts';
export { readDurations, readMoney } from './quantity/index.ts';
export { type Role, roleOf } from './role/index.ts';
