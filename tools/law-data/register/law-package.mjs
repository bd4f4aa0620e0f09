// The functions of packages/law by which records are cleaned: the same that the program reads numbers with. Needs a build.
export {
  identifyDocument,
  normaliseNumber,
  outranks,
  parseNumber,
} from '../../../packages/law/dist/index.js';
export { wordsKey } from '../../../packages/law/dist/spelling.js';
