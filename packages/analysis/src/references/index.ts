export { resolveReferences } from './resolve.ts';
