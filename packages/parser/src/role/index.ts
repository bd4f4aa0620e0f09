export { roleOf } from './role-of.ts';
export type { Role } from './role-words.ts';
