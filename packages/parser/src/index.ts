export { parseLaw } from './parse-law.ts';
