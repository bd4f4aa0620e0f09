export { ReferenceReader, resolveReferences } from './reference-reader.ts';
